import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { fileUp, search, store, x } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { Pagination } from '@relais/ui/pagination';
import { Link } from '../../../lib/link.tsx';
import { ReadinessBadge } from '../../../lib/readiness-badge.tsx';
import { type WorklistQuery, worklistAddress } from '../../../lib/worklist-address.ts';
import type { Ratio, WorklistShown } from '../worklist.presenter.ts';

type WorklistRowsProps = Pick<WorklistShown, 'list' | 'query'> & {
  clearHref: string | undefined;
  scope: string;
};

export function WorklistRows({ list, query, clearHref = '/officines', scope }: WorklistRowsProps) {
  switch (list.kind) {
    case 'empty':
      return (
        <EmptyState
          icon={store}
          title={`Aucune officine ${scope}`}
          action={
            <LinkButton href="/imports" icon={fileUp} as={Link}>
              Importer l’annuaire
            </LinkButton>
          }
        >
          <p>Les officines et leurs équipes viennent de l’Annuaire Santé.</p>
        </EmptyState>
      );
    case 'no-match':
      return (
        <EmptyState
          icon={search}
          title="Aucune officine ne correspond"
          action={
            <LinkButton href={clearHref} variant="secondary" icon={x} as={Link}>
              Effacer les filtres
            </LinkButton>
          }
        >
          <p>Essayez un nom plus court, une autre commune ou moins de filtres.</p>
        </EmptyState>
      );
    case 'page-beyond-end':
      return (
        <EmptyState
          icon={search}
          title="Cette page n’existe plus"
          action={
            <LinkButton href={list.lastHref} variant="secondary" as={Link}>
              Aller à la dernière page
            </LinkButton>
          }
        >
          <p>La liste a raccourci depuis.</p>
        </EmptyState>
      );
    case 'list':
      return <Rows list={list} query={query} />;
  }
}

type RowsProps = { list: Extract<WorklistShown['list'], { kind: 'list' }>; query: WorklistQuery };

function Rows({ list: { caption, rows, page, pages, sorts }, query }: RowsProps) {
  const sorted = (by: keyof typeof sorts) => ({
    href: sorts[by].href,
    now: sorts[by].now ? ('ascending' as const) : undefined,
  });
  return (
    <>
      <DataTable
        id="officines"
        caption={caption}
        quietCaption
        rows={rows}
        rowKey={({ id }) => id}
        link={Link}
        columns={[
          {
            key: 'name',
            head: 'Officine',
            names: true,
            sort: sorted('name'),
            cell: ({ href, name }) => (
              // On a phone the first column stays in sight: it must leave room for the next one.
              <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-36 max-sm:items-center">
                {name}
              </Link>
            ),
          },
          {
            key: 'readiness',
            head: 'Capacité',
            sort: sorted('readiness'),
            cell: ({ readiness }) => <ReadinessBadge readiness={readiness} />,
          },
          { key: 'place', head: 'Commune', sort: sorted('commune'), cell: ({ place }) => place },
          {
            key: 'titulaires',
            head: 'Titulaires connectés',
            align: 'end',
            cell: ({ titulaires }) => <RatioCell {...titulaires} />,
          },
          { key: 'team', head: 'Équipe active', align: 'end', cell: ({ team }) => <RatioCell {...team} /> },
          { key: 'nudge', head: 'Dernière relance', align: 'end', cell: ({ lastNudge }) => lastNudge },
          {
            key: 'to-do',
            head: 'À faire',
            cell: ({ toDo }) => toDo ?? <span className="text-soft">Rien à faire</span>,
          },
        ]}
      />
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={(number) => worklistAddress({ ...query, page: number })}
        label="Pages d’officines"
        link={Link}
      />
    </>
  );
}

function RatioCell({ short, spoken }: Ratio) {
  return (
    // Positioned, or the hidden words would widen the page from beyond the table's scroller.
    <span className="relative">
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">{spoken}</span>
    </span>
  );
}
