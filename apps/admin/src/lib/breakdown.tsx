'use client';

import { Button } from '@relais/ui/button';
import { refreshCw, wrench } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { Wordmark } from '@relais/ui/wordmark';
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
      <div className="grid justify-items-start gap-3 rounded-card border border-dashed border-edge p-6 sm:p-8">
        <Icon of={wrench} className="size-8 text-soft" />
        <h1>Cette page n’a pas pu s’afficher</h1>
        <p className="text-soft">
          La panne vient de nous. Ce que vous aviez enregistré est gardé.
          {reference && ` Référence à nous donner : ${reference}.`}
        </p>
        <Button variant="secondary" icon={refreshCw} onClick={onRetry}>
          Réessayer
        </Button>
      </div>
    </>
  );
}
