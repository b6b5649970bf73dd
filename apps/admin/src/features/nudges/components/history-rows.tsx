import { Badge } from '@relais/ui/badge';
import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { bell, circleMinus, clock, octagonX, search, send, x } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { Link } from '../../../lib/link.tsx';
import { type HistoryShown, stateLooks } from '../history.presenter.ts';

const icons = { sent: send, skipped: circleMinus, failed: octagonX, sending: send, planned: clock } as const;

export function HistoryRows({ rows, clearHref }: Pick<HistoryShown, 'rows' | 'clearHref'>) {
  if (rows.length === 0) {
    return clearHref === undefined ? (
      <EmptyState icon={bell} title="Aucune relance n’a encore été décidée">
        <p>Chaque relance apparaîtra ici, envoyée ou non, avec sa raison.</p>
      </EmptyState>
    ) : (
      <EmptyState
        icon={search}
        title="Aucune relance ne correspond"
        action={
          <LinkButton href={clearHref} variant="secondary" icon={x} as={Link}>
            Effacer les filtres
          </LinkButton>
        }
      >
        <p>Essayez avec moins de filtres.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      id="relances"
      caption="Relances, la plus récente d’abord"
      quietCaption
      rows={rows}
      rowKey={({ id }) => id}
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
          key: 'state',
          head: 'Issue',
          cell: ({ state, because }) => (
            <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
              <Badge family={stateLooks[state].family} weight={stateLooks[state].weight} icon={icons[state]}>
                {stateLooks[state].word}
              </Badge>
              {because && <span>{because}</span>}
            </span>
          ),
        },
        { key: 'when', head: 'Quand', cell: ({ when }) => when },
        { key: 'channel', head: 'Canal', cell: ({ channel }) => channel },
        { key: 'rule', head: 'Règle', cell: ({ rule }) => rule },
      ]}
    />
  );
}
