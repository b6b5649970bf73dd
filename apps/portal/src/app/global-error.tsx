'use client';

import { Failure, wayOut } from '../lib/failure.tsx';
import './globals.css';

/** When even the frame of the pages fails. */
export default function GlobalError() {
  return (
    <html lang="fr" data-density="portal">
      <body>
        <title>Relais Officine</title>
        <main className="px-gutter py-12">
          <Failure
            title="Le service est momentanément indisponible"
            sentence="L’erreur est de notre côté. Réessayez dans quelques minutes."
          >
            <p>
              <a href="/" className={wayOut}>
                Réessayer
              </a>
            </p>
          </Failure>
        </main>
      </body>
    </html>
  );
}
