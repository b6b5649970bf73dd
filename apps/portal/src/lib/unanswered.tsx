import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { readClock } from './clock.ts';
import { Unavailable } from './unavailable.tsx';
import { signInAddress } from './way-back.ts';

/** A page that the API gave nothing for: leads to the sign-in, to the situation of whoever left the roster, or says what failed. */
export const unanswered = (
  refusal: FrontRefusal,
  { title, back }: { readonly title: string; readonly back: string },
): ReactNode => {
  if (refusal.code === 'sign-in-required') redirect(signInAddress(back));
  if (refusal.code === 'not-found') redirect('/ma-situation');
  return <Unavailable title={title} back={back} sentence={refusalSentence(refusal, { now: readClock() })} />;
};
