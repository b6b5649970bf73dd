import { and, asc, count, desc, eq, gte, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { practisesWithin } from '../../views/practising.ts';
import type { HistoryFilter, NudgesUseCases } from './nudges.use-cases.ts';

const pageSize = 50;

export const nudgeHistory =
  ({ database: { read } }: { readonly database: Database }): NudgesUseCases['history'] =>
  async (filter, page, scope) => {
    const { nudges, pharmacists } = read.tables;
    const asked = and(matching(read, filter), practisesWithin(read, scope, nudges.rpps));
    const [counted] = await read.select({ total: count() }).from(nudges).where(asked);
    const rows = await read
      .select({
        id: nudges.id,
        rule: nudges.rule,
        ruleVersion: nudges.ruleVersion,
        rpps: nudges.rpps,
        familyName: pharmacists.familyName,
        givenName: pharmacists.givenName,
        state: nudges.state,
        reason: nudges.skipReason,
        channel: nudges.channel,
        dueAt: nudges.dueAt,
        wakeAt: nudges.wakeAt,
        heldBecause: nudges.heldBecause,
        decidedAt: nudges.decidedAt,
      })
      .from(nudges)
      .innerJoin(pharmacists, eq(pharmacists.rpps, nudges.rpps))
      .where(asked)
      .orderBy(...inOrder(read, filter))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const total = counted?.total ?? 0;
    return { rows, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
  };

/** Firings withdrawn before their hour are shown only to who asks for one person or for their reason. */
const matching = (sql: ReadSql, { rule, state, reason, rpps }: HistoryFilter): SQL | undefined => {
  const { nudges } = sql.tables;
  const cameDue = or(isNull(nudges.decidedAt), gte(nudges.decidedAt, nudges.dueAt));
  return and(
    state === undefined ? ne(nudges.state, 'planned') : eq(nudges.state, state),
    rule === undefined ? undefined : eq(nudges.rule, rule),
    reason === undefined ? undefined : eq(nudges.skipReason, reason),
    rpps === undefined ? undefined : eq(nudges.rpps, rpps),
    rpps === undefined && reason === undefined ? cameDue : undefined,
  );
};

const inOrder = (sql: ReadSql, { state }: HistoryFilter): readonly SQL[] => {
  const { nudges } = sql.tables;
  return state === 'planned'
    ? [asc(nudges.wakeAt), asc(nudges.wantedAt), asc(nudges.dedupeKey)]
    : [desc(nudges.decidedAt), desc(nudges.id)];
};
