import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { Callout } from '@relais/ui/callout';
import { Column } from '@relais/ui/frame';
import { refreshCw, wifiOff } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { readClock } from './clock.ts';
import { signInAddress } from './way-back.ts';

/** A page that the API gave nothing for: leads to the sign-in, to the situation of whoever left the roster, or says what failed. */
export const unanswered = (
  refusal: FrontRefusal,
  { title, back }: { readonly title: string; readonly back: string },
): ReactNode => {
  if (refusal.code === 'sign-in-required') redirect(signInAddress(back));
  if (refusal.code === 'not-found') redirect('/ma-situation');
  return (
    <Column>
      <PageHeader title={title} />
      <Callout
        family="wait"
        icon={wifiOff}
        title={refusalSentence(refusal, { now: readClock() })}
        actions={
          <LinkButton href={back} icon={refreshCw}>
            Réessayer
          </LinkButton>
        }
      >
        <p>
          En attendant, <a href="/parcours">les parcours</a> et <a href="/symptomes">les solutions</a> restent
          lisibles.
        </p>
      </Callout>
    </Column>
  );
};
