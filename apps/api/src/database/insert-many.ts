import { getTableName, type SQL, sql as statement } from 'drizzle-orm';
import type { IndexColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { allExcludedBut } from './excluded.ts';
import type { Sql } from './sql.ts';

/** Rows per statement: more gains no time and costs memory. */
export const rowsAtOnce = 100;

type Shape<Table extends SQLiteTable, Column> = {
  /** Those every row has. */
  readonly columns: readonly Column[];
  /** When a row of this key exists, its columns change but for those in `keeping`; otherwise an existing row is a fault. */
  readonly known?: {
    readonly by: IndexColumn;
    readonly keeping: readonly (keyof Table['_']['columns'] & string)[];
    /** Absent: whatever the row that exists. */
    readonly onlyWhere?: SQL;
  };
};

type Prepared = { readonly execute: (values: Record<string, unknown>) => unknown };

/** Statements already written, as long as the transaction they belong to. */
const written = new WeakMap<Sql, Map<string, Prepared>>();

/**
 * Inserts many rows through a statement written once per transaction and used again: the builder and the engine's
 * parser would otherwise cost several times what the rows do.
 */
export const insertMany = async <
  Table extends SQLiteTable,
  Column extends keyof Table['$inferInsert'] & string,
>(
  sql: Sql,
  table: Table,
  rows: readonly Pick<Table['$inferInsert'], Column>[],
  shape: Shape<Table, Column>,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows.slice(start, start + rowsAtOnce);
    const values: Record<string, unknown> = {};
    for (const [number, row] of batch.entries()) {
      for (const column of shape.columns) values[parameter(number, column)] = row[column];
    }
    const prepared =
      batch.length === rowsAtOnce ? fullBatch(sql, table, shape) : prepare(sql, table, shape, batch.length);
    await prepared.execute(values);
  }
};

const parameter = (row: number, column: string): string => `${column}${row}`;

const fullBatch = <Table extends SQLiteTable, Column extends keyof Table['$inferInsert'] & string>(
  sql: Sql,
  table: Table,
  shape: Shape<Table, Column>,
): Prepared => {
  const ofTransaction = written.get(sql) ?? new Map<string, Prepared>();
  written.set(sql, ofTransaction);
  const name = `${getTableName(table)} ${shape.columns} ${shape.known?.keeping}`;
  const prepared = ofTransaction.get(name) ?? prepare(sql, table, shape, rowsAtOnce);
  ofTransaction.set(name, prepared);
  return prepared;
};

const prepare = <Table extends SQLiteTable, Column extends keyof Table['$inferInsert'] & string>(
  sql: Sql,
  table: Table,
  { columns, known }: Shape<Table, Column>,
  rows: number,
): Prepared => {
  const values = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, statement.placeholder(parameter(row, column))])),
  );
  const insert = sql.insert(table).values(values as Table['$inferInsert'][]);
  if (known) {
    const set = allExcludedBut(table, ...known.keeping);
    insert.onConflictDoUpdate({
      target: known.by,
      set: set as Table['$inferInsert'],
      ...(known.onlyWhere === undefined ? {} : { setWhere: known.onlyWhere }),
    });
  }
  return insert.prepare();
};
