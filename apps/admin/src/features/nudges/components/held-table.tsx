import { DataTable } from '@relais/ui/data-table';
import type { OverviewShown } from '../overview.presenter.ts';

/** What is due and kept back: by what, and until when at the earliest. */
export function HeldTable({ held }: Pick<OverviewShown, 'held'>) {
  return (
    <section aria-labelledby="retenues" className="grid gap-3">
      <h2 id="retenues">Relances retenues</h2>
      <DataTable
        id="retenues-table"
        caption="Relances retenues, par raison"
        quietCaption
        rows={held}
        rowKey={({ because }) => because}
        columns={[
          { key: 'why', head: 'Retenues par', names: true, cell: ({ words }) => words },
          { key: 'number', head: 'Relances', align: 'end', cell: ({ number }) => number },
          { key: 'until', head: 'Examinées à nouveau', cell: ({ until }) => until },
        ]}
      />
    </section>
  );
}
