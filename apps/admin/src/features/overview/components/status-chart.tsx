import { DataTable } from '@relais/ui/data-table';
import { familyClass } from '@relais/ui/family';
import { figure } from '../../../lib/figures.ts';
import { Link } from '../../../lib/link.tsx';
import { StatusBadge, statusLooks } from '../../../lib/status-badge.tsx';
import { pharmacistsCounted, type StatusShown } from '../presenter.ts';

/** Pharmacists by status, in the order of the life cycle; the bar stands in the table, beside its figure. */
export function StatusChart({ total, rows }: { total: number; rows: readonly StatusShown[] }) {
  return (
    <section aria-labelledby="pharmaciens-statut" className="grid gap-4">
      <h2 id="pharmaciens-statut">Où en sont les pharmaciens</h2>
      <DataTable
        id="statuts"
        caption={`${pharmacistsCounted(total)}, une seule fois chacun, dans l’ordre du parcours`}
        rows={rows}
        rowKey={({ status }) => status}
        columns={[
          {
            key: 'status',
            head: 'Statut',
            names: true,
            cell: ({ status }) => <StatusBadge status={status} />,
          },
          { key: 'meaning', head: 'Ce que cela veut dire', cell: ({ meaning }) => meaning },
          { key: 'bar', head: 'Répartition', cell: (row) => <Bar {...row} /> },
          {
            key: 'count',
            head: 'Pharmaciens',
            align: 'end',
            cell: ({ count, href, label }) => (
              <Link
                href={href}
                aria-label={`${figure(count)}\u00A0: voir les officines concernées (${label})`}
              >
                {figure(count)}
              </Link>
            ),
          },
          { key: 'share', head: 'Part', align: 'end', cell: ({ share }) => share },
        ]}
      />
    </section>
  );
}

function Bar({ status, length }: StatusShown) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      height="12"
      className={`block w-40 lg:w-full ${familyClass[statusLooks[status].family]}`}
    >
      <rect
        width={`${100 * length}%`}
        height="12"
        rx="3"
        className="fill-family-solid forced-colors:fill-[CanvasText]"
      />
    </svg>
  );
}
