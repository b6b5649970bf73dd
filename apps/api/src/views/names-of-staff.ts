import { inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** The names of these members of staff, by their id. */
export const namesOfStaff = async (
  sql: ReadSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const { staff } = sql.tables;
  const rows = await sql
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
};
