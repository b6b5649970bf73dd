import type { Rpps } from '@relais/domain/identity/rpps';
import type { ReadSql } from '../database/sql.ts';
import type { Digest } from '../foundations.ts';

/** The name of somebody in the list of erasures: tells who only to whoever already knows. */
export const idOfErased = (digest: Digest, rpps: Rpps): string => digest('erased-person', rpps);

/** Those of `people` who asked to be erased: no file may bring their coordinates back, no message may be written to them. */
export const erasedAmong = async (
  sql: ReadSql,
  digest: Digest,
  people: readonly Rpps[],
): Promise<ReadonlySet<Rpps>> => {
  const { erasures } = sql.tables;
  const rows = await sql.select({ id: erasures.id }).from(erasures);
  if (rows.length === 0) return new Set();
  const erased = new Set(rows.map(({ id }) => id));
  return new Set(people.filter((rpps) => erased.has(idOfErased(digest, rpps))));
};
