import { findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, ne, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { cameDue } from '../../nudging/came-due.ts';
import type { NudgeState } from '../../nudging/nudge-states.ts';
import { readPolicy } from '../../nudging/policy.ts';
import { practisesWithin } from '../../views/practising.ts';
import { isHeld } from './held-nudges.ts';
import type { HistoryFilter, NudgesUseCases } from './nudges.use-cases.ts';

const pageSize = 50;

type Needs = { readonly database: Database; readonly clock: Clock };

export const nudgeHistory =
  ({ database: { read }, clock }: Needs): NudgesUseCases['history'] =>
  async (filter, page, scope) => {
    const { nudges, pharmacists } = read.tables;
    const now = clock.now();
    const { rules } = filter.state === 'held' ? await readPolicy(read) : { rules: [] };
    const asked = and(matching(read, filter, { now, rules }), practisesWithin(read, scope, nudges.rpps));
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
    const zones = await zonesOf(read, [...new Set(rows.map(({ rpps }) => rpps))]);
    return {
      now,
      rows: rows.map((row) => ({ ...row, zone: zones.get(row.rpps) ?? 'Europe/Paris' })),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  };

/** Firings withdrawn before their hour are shown only to who asks for one person, or for their reason whatever the day. */
const matching = (
  sql: ReadSql,
  { rule, state, reason, channel, department, rpps, from, until }: HistoryFilter,
  moment: Parameters<typeof isHeld>[1],
): SQL | undefined => {
  const { nudges } = sql.tables;
  const isOfSomeDays = from !== undefined || until !== undefined;
  return and(
    state === 'held' ? isHeld(sql, moment) : ofState(sql, state),
    from === undefined ? undefined : gte(nudges.decidedAt, from),
    until === undefined ? undefined : lt(nudges.decidedAt, until),
    rule === undefined ? undefined : eq(nudges.rule, rule),
    reason === undefined ? undefined : eq(nudges.skipReason, reason),
    channel === undefined ? undefined : eq(nudges.channel, channel),
    department === undefined ? undefined : practisesWithin(sql, [department], nudges.rpps),
    rpps === undefined ? undefined : eq(nudges.rpps, rpps),
    rpps === undefined && (reason === undefined || isOfSomeDays) ? cameDue(sql) : undefined,
  );
};

const ofState = (sql: ReadSql, state: NudgeState | undefined): SQL => {
  const { nudges } = sql.tables;
  return state === undefined ? ne(nudges.state, 'planned') : eq(nudges.state, state);
};

const inOrder = (sql: ReadSql, { state }: HistoryFilter): readonly SQL[] => {
  const { nudges } = sql.tables;
  return state === 'planned' || state === 'held'
    ? [asc(nudges.wakeAt), asc(nudges.wantedAt), asc(nudges.dedupeKey)]
    : [desc(nudges.decidedAt), desc(nudges.id)];
};

/** By whose clock each of these people lives: that of the officine they have practised in for the longest. */
const zonesOf = async (sql: ReadSql, people: readonly Rpps[]): Promise<ReadonlyMap<Rpps, FrenchZone>> => {
  if (people.length === 0) return new Map();
  const { officines, practices } = sql.tables;
  const rows = await sql
    .select({ rpps: practices.rpps, department: officines.department })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(inArray(practices.rpps, [...people]), isNull(practices.until)))
    .orderBy(desc(practices.since), desc(practices.id));
  return new Map(
    rows.flatMap(({ rpps, department }) => {
      const found = findDepartment(department ?? '');
      return found === undefined ? [] : [[rpps, found.zone] as const];
    }),
  );
};
