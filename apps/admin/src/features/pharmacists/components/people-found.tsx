import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { search } from '@relais/ui/glyphs';
import { Link } from '../../../lib/link.tsx';
import { StatusBadge } from '../../../lib/status-badge.tsx';
import type { FoundShown } from '../found.presenter.ts';

/** Whoever answers to the name, each with their sheet; `scope` says where they are looked for. */
export function PeopleFound({ found: { said, rows }, scope }: { found: FoundShown; scope: string }) {
  if (rows.length === 0) {
    return (
      <EmptyState icon={search} title={`Personne de ce nom ${scope}`}>
        <p>Essayez une partie du nom, ou cherchez l’officine.</p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-3">
      <p role="status">{said}</p>
      <DataTable
        id="personnes"
        caption="Pharmaciens de ce nom"
        quietCaption
        rows={rows}
        rowKey={({ rpps }) => rpps}
        columns={[
          {
            key: 'name',
            head: 'Pharmacien',
            names: true,
            cell: ({ href, name }) => (
              <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-36 max-sm:items-center">
                {name}
              </Link>
            ),
          },
          { key: 'status', head: 'Statut', cell: ({ status }) => <StatusBadge status={status} /> },
          { key: 'where', head: 'Exerce', cell: ({ where }) => where },
        ]}
      />
    </div>
  );
}
