import type { Rpps } from '@relais/domain/identity/rpps';
import { inArray } from 'drizzle-orm';
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
  if (people.length === 0) return new Set();
  const { erasures } = sql.tables;
  const byId = new Map(people.map((rpps) => [idOfErased(digest, rpps), rpps]));
  const found = await sql
    .select({ id: erasures.id })
    .from(erasures)
    .where(inArray(erasures.id, [...byId.keys()]));
  return new Set(found.flatMap(({ id }) => byId.get(id) ?? []));
};
