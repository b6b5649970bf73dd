'use client';

import { Button } from '@relais/ui/button';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** A failure of ours: what happened, what to do, what to quote. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Column>
      <PageHeader
        title="Cette page n’a pas pu s’afficher"
        lead="L’erreur est de notre côté. Rien de ce que vous aviez déclaré n’est perdu."
        actions={<Button onClick={reset}>Réessayer</Button>}
      />
      {error.digest && <p className="text-soft">Référence à nous donner : {error.digest}</p>}
    </Column>
  );
}
