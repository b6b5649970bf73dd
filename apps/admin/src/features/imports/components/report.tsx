import { DataTable } from '@relais/ui/data-table';
import type { ReportShown } from '../report.ts';

/** What a file changes, counted. */
export function Report({ report, isTrial }: { report: ReportShown; isTrial: boolean }) {
  const { changes, facts, byDepartment } = report;
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(22rem,40%)]">
      <div className="grid content-start gap-3">
        <h2>{isTrial ? 'Ce qui changerait' : 'Ce qui a changé'}</h2>
        <DataTable
          id="changements"
          caption={isTrial ? 'Ce qui changerait' : 'Ce qui a changé'}
          quietCaption
          rows={changes}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', head: 'Quoi', names: true, cell: ({ what }) => what },
            { key: 'added', head: 'Ajoutés', align: 'end', cell: ({ added }) => added },
            { key: 'changed', head: 'Modifiés', align: 'end', cell: ({ changed }) => changed },
            { key: 'unchanged', head: 'Inchangés', align: 'end', cell: ({ unchanged }) => unchanged },
            { key: 'left', head: 'Partis', align: 'end', cell: ({ left }) => left },
          ]}
        />
        {byDepartment.length > 0 && <Departments rows={byDepartment} />}
      </div>
      <section aria-labelledby="contenu-du-fichier" className="grid content-start gap-3">
        <h2 id="contenu-du-fichier">Contenu du fichier</h2>
        <dl className="rounded-card border border-hair bg-surface px-4 py-2 tabular-nums">
          {facts.map(({ term, value }) => (
            <div key={term} className="flex justify-between gap-4 border-b border-hair py-1 last:border-b-0">
              <dt className="text-soft">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Departments({ rows }: { rows: ReportShown['byDepartment'] }) {
  return (
    <details className="group">
      <summary className="min-h-target py-1 font-strong text-action hover:text-action-hover">
        Par département ({rows.length})
      </summary>
      <DataTable
        id="par-departement"
        caption="Par département"
        quietCaption
        rows={rows}
        rowKey={({ department }) => department}
        columns={[
          { key: 'department', head: 'Département', names: true, cell: ({ department }) => department },
          { key: 'officines', head: 'Officines', align: 'end', cell: ({ officines }) => officines },
          { key: 'pharmacists', head: 'Pharmaciens', align: 'end', cell: ({ pharmacists }) => pharmacists },
          { key: 'titulaires', head: 'Titulaires', align: 'end', cell: ({ titulaires }) => titulaires },
        ]}
      />
    </details>
  );
}
