import { DataTable } from '@relais/ui/data-table';
import { figure } from '../../../lib/figures.ts';
import { Link } from '../../../lib/link.tsx';
import { ReadinessBadge } from '../../../lib/readiness-badge.tsx';
import { officinesCounted, type ReadinessShown } from '../presenter.ts';
import { StackedBar } from './stacked-bar.tsx';

/** Whether officines can operate: one bar for all of them, and the same in a table. */
export function OfficinesChart({ total, rows }: { total: number; rows: readonly ReadinessShown[] }) {
  return (
    <section aria-labelledby="officines-capacite" className="grid gap-4">
      <h2 id="officines-capacite">Les officines peuvent-elles opérer{'\u202F'}?</h2>
      <StackedBar total={total} rows={rows} />
      <DataTable
        id="capacite"
        caption={`Capacité à opérer, sur ${officinesCounted(total)}`}
        rows={rows}
        rowKey={({ readiness }) => readiness}
        columns={[
          {
            key: 'readiness',
            head: 'Capacité',
            names: true,
            cell: ({ readiness }) => <ReadinessBadge readiness={readiness} />,
          },
          { key: 'meaning', head: 'Ce que cela veut dire', cell: ({ meaning }) => meaning },
          {
            key: 'count',
            head: 'Officines',
            align: 'end',
            cell: ({ count, href, label }) => (
              <Link
                href={href}
                aria-label={`${figure(count)}\u00A0: voir les officines ${label.toLowerCase()}`}
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
