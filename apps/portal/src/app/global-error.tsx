'use client';

import { Column, Frame } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Wordmark } from '@relais/ui/wordmark';
import './globals.css';

/** When even the frame of the pages fails. */
export default function GlobalError() {
  return (
    <html lang="fr" data-density="portal">
      <body>
        <title>Relais Officine</title>
        <Frame bar={<Wordmark name="Relais Officine" />}>
          <Column>
            <PageHeader
              title="Le service est momentanément indisponible"
              lead="L’erreur est de notre côté. Réessayez dans quelques minutes."
              actions={<LinkButton href="/">Réessayer</LinkButton>}
            />
          </Column>
        </Frame>
      </body>
    </html>
  );
}
