import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { ComingNudge, ForecastPerson } from '@relais/domain/nudge/forecast-region';
import { and, eq, lt, or, type SQL } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { practisesWithin } from '../views/practising.ts';
import { type PersonToDecide, peopleToDecide } from './people-to-decide.ts';
import { thoseOf } from './whom.ts';
import { plannedFrom, writtenNudges } from './written-nudges.ts';

/** What a forecast starts from. */
export type RegionCopy = {
  readonly found: ReadonlyMap<Rpps, PersonToDecide>;
  readonly people: ReadonlyMap<Rpps, ForecastPerson>;
  readonly coming: readonly ComingNudge[];
  readonly sentOn: ReadonlyMap<string, number>;
};

/**
 * Reads, in a few statements, everybody to whom something will happen before `until` if nobody acts: those whose next
 * nudge is due by then. Nobody else is looked at.
 */
export const copyRegion = async (
  sql: ReadSql,
  scope: DepartmentScope,
  { now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<RegionCopy> => {
  const { nudges } = sql.tables;
  const soon = and(comingBy(sql, until), practisesWithin(sql, scope, nudges.rpps));
  const coming = await comingNudges(sql, soon);
  const whom = thoseOf(sql.select({ rpps: nudges.rpps }).from(nudges).where(soon));
  const found = await peopleToDecide(sql, whom, now);
  const written = await writtenNudges(sql, whom, now);
  const people = new Map(
    [...found].map(([rpps, { person }]) => [rpps, { person, written: written.get(rpps) ?? [] }]),
  );
  return { found, people, coming, sentOn: await sendingsByDay(sql) };
};

const comingBy = (sql: ReadSql, until: Instant): SQL | undefined => {
  const { nudges } = sql.tables;
  return or(and(eq(nudges.state, 'planned'), lt(nudges.wakeAt, until)), eq(nudges.state, 'sending'));
};

const comingNudges = async (sql: ReadSql, soon: SQL | undefined): Promise<readonly ComingNudge[]> => {
  const { messages, nudges } = sql.tables;
  const rows = await sql
    .select({
      rpps: nudges.rpps,
      rule: nudges.rule,
      ruleVersion: nudges.ruleVersion,
      anchor: nudges.anchor,
      wantedAt: nudges.wantedAt,
      dueAt: nudges.dueAt,
      expiresAt: nudges.expiresAt,
      dedupeKey: nudges.dedupeKey,
      wakeAt: nudges.wakeAt,
      state: nudges.state,
      departingOn: messages.channel,
      notBefore: messages.notBefore,
    })
    .from(nudges)
    .leftJoin(messages, and(eq(messages.nudgeId, nudges.id), eq(messages.state, 'due')))
    .where(soon);
  return rows.flatMap((row): ComingNudge[] => {
    const nudge = plannedFrom(row);
    if (row.state === 'planned') return [{ nudge, wakeAt: row.wakeAt }];
    const { departingOn, notBefore } = row;
    return departingOn === null || notBefore === null ? [] : [{ nudge, wakeAt: notBefore, departingOn }];
  });
};

const sendingsByDay = async (sql: ReadSql): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql.select().from(sql.tables.dailySendings);
  return new Map(rows.map(({ day, channel, number }) => [`${day}/${channel}`, number]));
};
