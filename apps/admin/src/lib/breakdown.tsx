'use client';

import { Button } from '@relais/ui/button';
import { refreshCw, wrench } from '@relais/ui/glyphs';
import { Wordmark } from '@relais/ui/wordmark';
import { DeadEnd } from './dead-end.tsx';
import { WindowTitle } from './window-title.tsx';

type BreakdownProps = { reference: string | undefined; onRetry: () => void };

/** A fault of ours that nothing foresaw. */
export function Breakdown({ reference, onRetry }: BreakdownProps) {
  return (
    <>
      <WindowTitle>Panne</WindowTitle>
      <a href="/" className="justify-self-start no-underline">
        <Wordmark name="Relais Officine" detail="Console" />
      </a>
      <DeadEnd
        icon={wrench}
        title="Cette page n’a pas pu s’afficher"
        action={
          <Button variant="secondary" icon={refreshCw} onClick={onRetry}>
            Réessayer
          </Button>
        }
      >
        <p>
          La panne vient de nous. Ce que vous aviez enregistré est gardé.
          {reference && ` Référence à nous donner\u00A0: ${reference}.`}
        </p>
      </DeadEnd>
    </>
  );
}
