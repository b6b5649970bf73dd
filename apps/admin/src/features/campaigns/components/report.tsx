import { DataTable } from '@relais/ui/data-table';
import { Link } from '../../../lib/link.tsx';
import type { ReportShown } from '../report.presenter.ts';
import { ReasonTable } from './reason-table.tsx';

/** What became of the messages; each failure leads to whoever was not reached. */
export function Report({ report }: { report: ReportShown }) {
  const { receipts, failures, moreFailures, exclusions, cost } = report;
  return (
    <section aria-labelledby="rapport" className="grid gap-4">
      <h2 id="rapport">Rapport</h2>
      {receipts.length === 0 ? (
        <p className="text-soft">Aucun message n’est encore écrit.</p>
      ) : (
        <div className="max-w-[56rem]">
          <DataTable
            id="accuses"
            caption="Accusés par canal"
            rows={receipts}
            rowKey={({ word }) => word}
            columns={[
              { key: 'word', head: 'Accusé', names: true, cell: ({ word }) => word },
              { key: 'meaning', head: 'Sens', cell: ({ meaning }) => meaning },
              { key: 'sms', head: 'SMS', align: 'end', cell: ({ sms }) => sms },
              { key: 'email', head: 'E-mail', align: 'end', cell: ({ email }) => email },
              { key: 'total', head: 'Total', align: 'end', cell: ({ total }) => total },
            ]}
          />
        </div>
      )}
      <p className="tabular-nums">SMS facturés : {cost}</p>
      {failures.length > 0 && (
        <div className="grid gap-2">
          <DataTable
            id="echecs"
            caption="Non remis : les coordonnées sont à vérifier"
            rows={failures}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                head: 'Personne',
                names: true,
                cell: ({ href, name }) => (
                  <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-32">
                    {name}
                  </Link>
                ),
              },
              { key: 'channel', head: 'Canal', cell: ({ channel }) => channel },
              { key: 'why', head: 'Échec', cell: ({ why }) => why },
              { key: 'action', head: 'À faire', cell: () => 'Vérifier les coordonnées sur sa fiche' },
            ]}
          />
          {moreFailures && <p className="text-soft">{moreFailures}</p>}
        </div>
      )}
      {exclusions.length > 0 && <ReasonTable id="non-envoyes" caption="Non envoyé" rows={exclusions} />}
    </section>
  );
}
