import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { CaseOutcome } from '@relais/domain/support/case';
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Tables } from '../../database/schema.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';

export type CaseRow = Tables['cases']['$inferSelect'];

export const openCaseOf = async (sql: ReadSql, rpps: Rpps): Promise<CaseRow | undefined> => {
  const { cases } = sql.tables;
  const [found] = await sql
    .select()
    .from(cases)
    .where(and(eq(cases.rpps, rpps), isNull(cases.closedAt)));
  return found;
};

export const findCase = async (sql: ReadSql, id: string): Promise<CaseRow | undefined> => {
  const { cases } = sql.tables;
  const [found] = await sql.select().from(cases).where(eq(cases.id, id));
  return found;
};

type NewCase = Omit<CaseRow, 'takenBy' | 'takenAt' | 'closedBy' | 'closedAt' | 'outcome' | 'note'>;

export const addCase = async (sql: Sql, row: NewCase): Promise<void> => {
  await sql.insert(sql.tables.cases).values({ ...row, note: '' });
};

export const amendCase = async (
  sql: Sql,
  id: string,
  change: Partial<Pick<CaseRow, 'words' | 'preferred' | 'callAt' | 'dueAt' | 'symptom'>>,
): Promise<void> => {
  const { cases } = sql.tables;
  await sql.update(cases).set(change).where(eq(cases.id, id));
};

/** False when a colleague was quicker, or when it is closed. */
export const takeCase = async (sql: Sql, id: string, by: string, now: Instant): Promise<boolean> => {
  const { cases } = sql.tables;
  const taken = await sql
    .update(cases)
    .set({ takenBy: by, takenAt: now })
    .where(and(eq(cases.id, id), isNull(cases.closedAt), or(isNull(cases.takenBy), eq(cases.takenBy, by))))
    .returning({ id: cases.id });
  return taken.length === 1;
};

/** False when it was closed already. `by` is empty when the person themself needs no call any more. */
export const endCase = async (
  sql: Sql,
  id: string,
  ending: {
    readonly outcome: CaseOutcome;
    readonly note: string;
    readonly by: string | null;
    readonly now: Instant;
  },
): Promise<boolean> => {
  const { cases } = sql.tables;
  const { outcome, note, by, now } = ending;
  const closed = await sql
    .update(cases)
    .set({ outcome, note, closedBy: by, closedAt: now })
    .where(and(eq(cases.id, id), isNull(cases.closedAt)))
    .returning({ id: cases.id });
  return closed.length === 1;
};
