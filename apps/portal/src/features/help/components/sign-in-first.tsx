import { Column } from '@relais/ui/frame';
import { logIn } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import type { ReactNode } from 'react';
import { signInAddress } from '../../../lib/way-back.ts';

/** A call is promised to somebody whose number is on file: they say who they are first. */
export function SignInFirst({ back, desk }: { readonly back: string; readonly desk: ReactNode }) {
  return (
    <Column>
      <PageHeader title="Être rappelé" lead="Un conseiller vous appelle, à une heure promise d’avance." />
      <div className="grid max-w-measure gap-4">
        <p>
          Connectez-vous d’abord : nous rappelons au mobile ou à l’officine que nous connaissons de vous. Vous
          verrez l’heure de l’appel avant de demander.
        </p>
        <p>
          <LinkButton href={signInAddress(back)} icon={logIn}>
            Se connecter pour être rappelé
          </LinkButton>
        </p>
        <p>
          Vous ne pouvez pas vous connecter ? <a href="/symptomes">Cherchez une solution</a> ou appelez le
          support e-CPS.
        </p>
      </div>
      {desk}
    </Column>
  );
}
