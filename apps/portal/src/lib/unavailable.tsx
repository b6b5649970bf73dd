import { Callout } from '@relais/ui/callout';
import { Column } from '@relais/ui/frame';
import { refreshCw, wifiOff } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import type { ReactNode } from 'react';

type UnavailableProps = {
  /** Of the page that was asked for, and its address. */
  readonly title: string;
  readonly back: string;
  readonly sentence: string;
  /** Whom to call meanwhile. */
  readonly desk?: ReactNode;
};

/** The service is away: what still works without it. */
export function Unavailable({ title, back, sentence, desk }: UnavailableProps) {
  return (
    <Column>
      <PageHeader title={title} />
      <Callout
        family="wait"
        icon={wifiOff}
        title={sentence}
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
      {desk}
    </Column>
  );
}
