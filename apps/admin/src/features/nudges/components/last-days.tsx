import { DataTable } from '@relais/ui/data-table';
import { Link } from '../../../lib/link.tsx';
import type { Counted, OverviewShown } from '../overview.presenter.ts';

/** What was decided these last days, and why some did not leave. */
export function LastDays({ days, skipped }: Pick<OverviewShown, 'days' | 'skipped'>) {
  return (
    <section aria-labelledby="jours" className="grid content-start gap-3">
      <h2 id="jours">Ces 7 derniers jours</h2>
      <DataTable
        id="jours-table"
        caption="Relances décidées, jour par jour"
        quietCaption
        rows={days}
        rowKey={({ key }) => key}
        columns={[
          { key: 'day', head: 'Jour', names: true, cell: ({ name }) => name },
          {
            key: 'sent',
            head: 'Envoyées',
            align: 'end',
            cell: (day) => <CountOf name={day.name} words="envoyées" {...day.sent} />,
          },
          {
            key: 'failed',
            head: 'En échec',
            align: 'end',
            cell: (day) => <CountOf name={day.name} words="en échec" {...day.failed} />,
          },
          {
            key: 'skipped',
            head: 'Non envoyées',
            align: 'end',
            cell: (day) => <CountOf name={day.name} words="non envoyées" {...day.skipped} />,
          },
        ]}
      />
      {skipped.length > 0 && (
        <DataTable
          id="raisons"
          caption="Pourquoi des relances ne sont pas parties"
          rows={skipped}
          rowKey={({ reason }) => reason}
          columns={[
            {
              key: 'why',
              head: 'Non envoyées, car…',
              names: true,
              cell: ({ words, href }) => <Link href={href}>{words}</Link>,
            },
            { key: 'number', head: 'Relances', align: 'end', cell: ({ number }) => number },
          ]}
        />
      )}
    </section>
  );
}

/** A figure, and the way to what it counts. */
function CountOf({ name, words, number, href }: Counted & { name: string; words: string }) {
  if (href === undefined) return number;
  return (
    <Link href={href} aria-label={`${number} : voir les relances ${words}, ${name}`}>
      {number}
    </Link>
  );
}
