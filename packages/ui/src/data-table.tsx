import type { ReactNode } from 'react';
import type { LinkSlot } from './link-slot.tsx';
import { HeadCell, type Narrow, type Sort, Table, TableRow } from './table.tsx';

export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end' | undefined;
  /** Names its row: one column, usually the one that holds the row's link. */
  names?: boolean | undefined;
  sort?: { href: string; now?: Sort | undefined } | undefined;
}

export interface DataTableProps<Row> {
  id: string;
  caption: ReactNode;
  quietCaption?: boolean | undefined;
  /** Seven at most. */
  columns: readonly Column<Row>[];
  /** At least one: an empty list is the caller's EmptyState, not a table without rows. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selected?: ((row: Row) => boolean) | undefined;
  link?: LinkSlot | undefined;
  /** Where the columns do not fit: a scroller, or each row a card, for rows to act on. Cards show no way to sort. */
  narrow?: Narrow | undefined;
}

/** Rows of the same kind, described by their columns. For a table of its own shape, use the parts in `table`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, quietCaption, columns, rows, rowKey, selected, link, narrow } = props;
  return (
    <Table id={id} caption={caption} quietCaption={quietCaption} narrow={narrow}>
      <thead>
        <tr>
          {columns.map(({ key, head, align, sort }) => (
            <HeadCell key={key} align={align} sort={sort} link={link}>
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} selected={selected?.(row)}>
            {columns.map(({ key, head, cell, align, names }) =>
              names ? (
                <th key={key} scope="row" data-align={align}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-align={align} data-head={typeof head === 'string' ? head : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
