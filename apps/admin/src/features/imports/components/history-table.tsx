import { DataTable } from '@relais/ui/data-table';
import { Link } from '../../../lib/link.tsx';
import type { HistoryRow } from '../history.presenter.ts';
import { ImportBadge } from './import-badge.tsx';

export function HistoryTable({ rows }: { rows: readonly HistoryRow[] }) {
  return (
    <DataTable
      id="imports"
      caption="Imports, le plus récent d’abord"
      quietCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          head: 'Fichier',
          names: true,
          cell: ({ href, fileName }) => (
            <Link href={href} className="[overflow-wrap:anywhere]">
              {fileName}
            </Link>
          ),
        },
        { key: 'what', head: 'Contenu', cell: ({ what }) => what },
        { key: 'mode', head: 'Mode', cell: ({ mode }) => mode },
        { key: 'status', head: 'État', cell: ({ status }) => <ImportBadge status={status} /> },
        { key: 'problems', head: 'Problèmes', align: 'end', cell: ({ problems }) => problems },
        { key: 'who', head: 'Lancé par', cell: ({ startedBy }) => startedBy },
        { key: 'when', head: 'Quand', cell: ({ when }) => when },
      ]}
    />
  );
}
