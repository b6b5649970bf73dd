'use client';

import { Failure, wayOut } from '../lib/failure.tsx';

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** A page failed: what happened, what to do, what to quote. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Failure
      title="Cette page n’a pas pu s’afficher"
      sentence="L’erreur est de notre côté. Ce que vous aviez déjà déclaré n’est pas perdu."
    >
      <p>
        <button type="button" onClick={reset} className={wayOut}>
          Réessayer
        </button>
      </p>
      {error.digest && <p className="text-soft">Référence à nous donner : {error.digest}</p>}
    </Failure>
  );
}
