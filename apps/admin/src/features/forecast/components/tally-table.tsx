import { DataTable } from '@relais/ui/data-table';
import { Link } from '../../../lib/link.tsx';
import type { TallyRow } from '../forecast.presenter.ts';

type TallyTableProps = {
  id: string;
  caption: string;
  head: string;
  rows: readonly TallyRow[];
  hasParts?: boolean;
};

/** What leaves and what it costs, row by row, the sum last. */
export function TallyTable({ id, caption, head, rows, hasParts = false }: TallyTableProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      quietCaption
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          head,
          names: true,
          cell: ({ name, href }) =>
            href === undefined ? (
              name
            ) : (
              <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-36 max-sm:items-center">
                {name}
              </Link>
            ),
        },
        { key: 'sms', head: 'SMS', align: 'end', cell: ({ sms }) => sms },
        { key: 'emails', head: 'E-mails', align: 'end', cell: ({ emails }) => emails },
        { key: 'segments', head: 'Segments', align: 'end', cell: ({ segments }) => segments },
        { key: 'cost', head: 'Coût', align: 'end', cell: ({ cost }) => cost },
        { key: 'skipped', head: 'Ne partent pas', align: 'end', cell: ({ skipped }) => skipped },
        ...(hasParts ? [{ key: 'parts', head: 'Par règle', cell: ({ parts }: TallyRow) => parts }] : []),
      ]}
    />
  );
}
