import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { circleMinus, search, send, x } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { LinkButton } from '@relais/ui/link-button';
import { Link } from '../../../lib/link.tsx';
import type { ForecastShown } from '../forecast.presenter.ts';

/** The firings to come, one by one: who, when, why, by what, or why not. */
export function LineTable({ lines, clearHref }: Pick<ForecastShown, 'lines' | 'clearHref'>) {
  if (lines.length === 0) {
    return (
      <EmptyState
        icon={search}
        level={3}
        title={clearHref ? 'Aucune relance à venir ne correspond' : 'Aucune relance à venir'}
        action={
          clearHref && (
            <LinkButton href={clearHref} variant="secondary" icon={x} as={Link}>
              Effacer les filtres
            </LinkButton>
          )
        }
      >
        <p>Rien n’est prévu dans les 14 jours{clearHref ? ' pour ce qui est demandé' : ''}.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      id="a-venir"
      caption="Relances à venir, dans l’ordre"
      quietCaption
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          head: 'Personne',
          names: true,
          cell: ({ name, href }) => (
            <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-36 max-sm:items-center">
              {name}
            </Link>
          ),
        },
        {
          key: 'what',
          head: 'Ce qui se passera',
          cell: ({ what, leaves }) => (
            <span className="inline-flex gap-1.5">
              <Icon of={leaves ? send : circleMinus} className="mt-[0.15em] size-[1.1em] text-soft" />
              <span>{what}</span>
            </span>
          ),
        },
        { key: 'by', head: 'Par', cell: ({ by }) => by },
        { key: 'rule', head: 'Règle', cell: ({ rule }) => rule },
        { key: 'because', head: 'Parce que', cell: ({ because }) => because },
        { key: 'department', head: 'Dépt', cell: ({ department }) => department },
      ]}
    />
  );
}
