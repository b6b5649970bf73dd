import { Badge } from '@relais/ui/badge';
import { DataTable } from '@relais/ui/data-table';
import { download, octagonX, triangleAlert } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { Pagination } from '@relais/ui/pagination';
import { figure } from '../../../lib/figures.ts';
import { Link } from '../../../lib/link.tsx';
import type { ProblemsShown } from '../import.presenter.ts';
import { problemPageAddress } from '../problem-page.ts';

/** What to fix in the file, where, and how: rows left out first. */
export function Problems({ id, problems }: { id: string; problems: ProblemsShown }) {
  const { title, rows, page, pages, csvHref, cut } = problems;
  return (
    <section aria-labelledby="problemes" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="problemes">{title}</h2>
        <LinkButton href={csvHref} variant="secondary" icon={download}>
          Télécharger les problèmes (CSV)
        </LinkButton>
      </div>
      {cut && <p className="max-w-measure text-soft">{cut}</p>}
      <DataTable
        id="lignes"
        caption="Lignes à corriger, celles qui sont écartées d’abord"
        quietCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'line', head: 'Ligne', names: true, align: 'end', cell: ({ line }) => figure(line) },
          { key: 'effect', head: 'Effet', cell: ({ rejected }) => <Effect isRejected={rejected} /> },
          { key: 'column', head: 'Colonne', cell: ({ column }) => column ?? '–' },
          {
            key: 'excerpt',
            head: 'Trouvé',
            cell: ({ excerpt }) => <span className="[overflow-wrap:anywhere]">{excerpt ?? '–'}</span>,
          },
          { key: 'what', head: 'Problème', cell: ({ what }) => what },
          { key: 'to-do', head: 'Que faire', cell: ({ whatToDo }) => whatToDo },
        ]}
      />
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={(number) => problemPageAddress(id, number)}
        label="Pages de problèmes"
        link={Link}
      />
    </section>
  );
}

function Effect({ isRejected }: { isRejected: boolean }) {
  return isRejected ? (
    <Badge family="stop" weight="outline" icon={octagonX}>
      Écartée
    </Badge>
  ) : (
    <Badge family="wait" weight="outline" icon={triangleAlert}>
      Gardée
    </Badge>
  );
}
