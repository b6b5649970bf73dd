import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Page introuvable' };

export default function NotFound() {
  return (
    <Column>
      <PageHeader
        title="Cette page n’existe pas"
        lead="L’adresse est peut-être incomplète, ou la page a été déplacée."
        actions={<LinkButton href="/ma-situation">Voir ma situation</LinkButton>}
      />
      <p className="max-w-measure">
        Vous pouvez aussi lire <a href="/parcours">les parcours d’activation</a> ou{' '}
        <a href="/symptomes">chercher une solution</a>.
      </p>
    </Column>
  );
}
