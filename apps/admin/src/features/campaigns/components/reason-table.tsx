import { DataTable } from '@relais/ui/data-table';

type ReasonTableProps = {
  id: string;
  caption: string;
  rows: readonly { readonly reason: string; readonly people: string }[];
};

/** Why some receive nothing, the most frequent reason first. */
export function ReasonTable({ id, caption, rows }: ReasonTableProps) {
  return (
    <div className="max-w-[40rem]">
      <DataTable
        id={id}
        caption={caption}
        rows={rows}
        rowKey={({ reason }) => reason}
        columns={[
          { key: 'reason', head: 'Raison', names: true, cell: ({ reason }) => reason },
          { key: 'people', head: 'Personnes', align: 'end', cell: ({ people }) => people },
        ]}
      />
    </div>
  );
}
