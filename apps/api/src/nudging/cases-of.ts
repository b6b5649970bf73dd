import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { count, max } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { Whom } from './whom.ts';

export type CasesOf = { readonly isOpen: boolean; readonly closedAt: Instant | undefined };

/** Whether somebody is helping these people, and when help last ended. */
export const casesOf = async (sql: ReadSql, whom: Whom): Promise<Map<Rpps, CasesOf>> => {
  const { cases } = sql.tables;
  const rows = await sql
    .select({
      rpps: cases.rpps,
      opened: count(cases.id),
      closed: count(cases.closedAt),
      closedAt: max(cases.closedAt),
    })
    .from(cases)
    .where(whom(cases.rpps))
    .groupBy(cases.rpps);
  return new Map(
    rows.map(({ rpps, opened, closed, closedAt }) => [
      rpps,
      {
        isOpen: opened > closed,
        closedAt: closedAt === null ? undefined : instantFromMilliseconds(Number(closedAt)),
      },
    ]),
  );
};
