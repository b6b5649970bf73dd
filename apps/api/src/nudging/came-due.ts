import { gte, isNull, or, type SQL } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** Firings whose hour came: one withdrawn before it, because the person had moved on, is no news. */
export const cameDue = (sql: ReadSql): SQL | undefined => {
  const { nudges } = sql.tables;
  return or(isNull(nudges.decidedAt), gte(nudges.decidedAt, nudges.dueAt));
};
