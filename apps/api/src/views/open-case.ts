import type { Rpps } from '@relais/domain/identity/rpps';
import { and, eq, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** Whether somebody is waiting for a call of ours: no nudge reaches them meanwhile. */
export const hasOpenCase = async (sql: ReadSql, rpps: Rpps): Promise<boolean> => {
  const { cases } = sql.tables;
  const [open] = await sql
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.rpps, rpps), isNull(cases.closedAt)));
  return open !== undefined;
};
