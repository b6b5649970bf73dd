import type { ReactNode } from 'react';
import type { LinkSlot } from './link-slot.tsx';
import { HeadCell, type Sort, Table, TableRow } from './table.tsx';

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
}

/** Rows of the same kind, described by their columns. For a table of its own shape, use the parts in `table`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, quietCaption, columns, rows, rowKey, selected, link } = props;
  return (
    <Table id={id} caption={caption} quietCaption={quietCaption}>
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
            {columns.map(({ key, cell, align, names }) =>
              names ? (
                <th key={key} scope="row" data-align={align}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-align={align}>
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
