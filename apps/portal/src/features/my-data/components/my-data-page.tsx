import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Column } from '@relais/ui/frame';
import { download } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Words } from '../../../lib/words.tsx';
import type { TableLine } from '../presenter.ts';

export function MyDataPage({ tables }: { readonly tables: readonly TableLine[] }) {
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: '/preferences', label: 'Mes préférences' }]} />}
        title="Mes données"
        lead="Tout ce que nous savons de vous, tel que nous le gardons."
      />
      <section className="grid gap-3">
        <h2>Tout, en un fichier</h2>
        <p className="max-w-measure text-soft">Au format JSON, pour le reprendre dans un autre service.</p>
        <p>
          <LinkButton href="/preferences/donnees/json" icon={download}>
            Télécharger le fichier JSON
          </LinkButton>
        </p>
      </section>
      <section className="grid gap-3">
        <h2>Par sujet, pour un tableur</h2>
        <ul className="border-t border-hair">
          {tables.map(({ name, label, rows, href }) => (
            <li key={name} className="border-b border-hair">
              <a href={href} className="flex min-h-target items-center justify-between gap-3 py-2">
                <span className="min-w-0">
                  <Words>{label}</Words> <span className="text-meta text-soft">(CSV, {rows})</span>
                </span>
                <Icon of={download} className="size-[1.25em] text-edge" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-2">
        <h2>Effacer</h2>
        <p className="max-w-measure">
          Vous pouvez <a href="/preferences/donnees/effacer">faire effacer ces données</a>. La page suivante
          dit ce qui part et ce qui reste, avant de confirmer.
        </p>
      </section>
    </Column>
  );
}
