import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';

const open = [
  { href: '/guides', label: 'Les guides, procédure par procédure' },
  { href: '/symptomes', label: 'Les solutions, d’après ce que vous voyez' },
  { href: '/supports', label: 'Les supports, leurs horaires et leurs numéros' },
  { href: '/aide', label: 'Les questions fréquentes' },
  { href: '/recherche', label: 'La recherche' },
] as const;

/** In place of a page that was not kept: what can be read meanwhile. */
export function OfflinePage() {
  return (
    <Column>
      <PageHeader
        title="Cette page demande une connexion"
        lead="Elle s’ouvrira dès que le réseau revient. En attendant, tout ceci se lit hors ligne."
      />
      <ul className="border-t border-hair">
        {open.map(({ href, label }) => (
          <li key={href} className="border-b border-hair">
            <a href={href} className="flex min-h-target items-center py-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Column>
  );
}
