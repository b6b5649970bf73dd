import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { notFound, redirect } from 'next/navigation';
import { pathHere } from './visit.ts';
import { withWayBack } from './way-back.ts';

/** Leads visitors who must sign in first to where they can, and those who ask for nothing to "not found". Returns for any other refusal. */
export const turnAway = async ({ code }: FrontRefusal): Promise<void> => {
  switch (code) {
    case 'sign-in-required':
      redirect(withWayBack('/connexion', await pathHere()));
      break;
    case 'second-factor-required':
      redirect(withWayBack('/connexion/code', await pathHere()));
      break;
    case 'not-found':
      notFound();
  }
};
