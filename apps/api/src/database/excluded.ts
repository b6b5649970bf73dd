import { type AnyColumn, getTableColumns, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** For `onConflictDoUpdate`: every column takes the value that was to be inserted, except those named. */
export const allExcludedBut = <Table extends SQLiteTable>(
  table: Table,
  ...kept: readonly (keyof Table['_']['columns'] & string)[]
) =>
  Object.fromEntries(
    Object.entries<AnyColumn>(getTableColumns(table))
      .filter(([key]) => !kept.includes(key))
      .map(([key, column]) => [key, sql`excluded.${sql.identifier(toSnakeCase(column.name))}`]),
  );
