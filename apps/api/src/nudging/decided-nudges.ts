import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { type Instant, later } from '@relais/domain/kernel/instant';
import { startOfLocalDay } from '@relais/domain/nudge/local-day';
import { and, count, eq, gte, lt } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { practisesWithin } from '../views/practising.ts';
import { cameDue } from './came-due.ts';

// The region's clock: days are told to staff, not to one officine.
const zone = 'Europe/Paris';
const shownDays = 7;

export type DecidedNudges = { readonly sent: number; readonly failed: number; readonly skipped: number };

/** The first instants of the last seven days of the region's calendar, today first: every page counts over the same ones. */
export const lastDaysOf = (now: Instant): readonly Instant[] => {
  const days = [startOfLocalDay(now, zone)];
  for (let [day] = days; day !== undefined && days.length < shownDays; days.push(day)) {
    day = startOfLocalDay(later(day, -1), zone);
  }
  return days;
};

/** What was decided between two instants, about whoever practises in scope. */
export const decidedNudges = async (
  sql: ReadSql,
  scope: DepartmentScope,
  { from, until }: { readonly from: Instant; readonly until?: Instant },
): Promise<DecidedNudges> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ state: nudges.state, number: count() })
    .from(nudges)
    .where(
      and(
        gte(nudges.decidedAt, from),
        until === undefined ? undefined : lt(nudges.decidedAt, until),
        cameDue(sql),
        practisesWithin(sql, scope, nudges.rpps),
      ),
    )
    .groupBy(nudges.state);
  const of = (state: string): number => rows.find((row) => row.state === state)?.number ?? 0;
  return { sent: of('sent'), failed: of('failed'), skipped: of('skipped') };
};

/** How many are planned, whenever they are looked at or before `until`. */
export const plannedNudges = (sql: ReadSql, scope: DepartmentScope, until?: Instant): Promise<number> => {
  const { nudges } = sql.tables;
  const soon = until === undefined ? undefined : lt(nudges.wakeAt, until);
  return sql.$count(nudges, and(eq(nudges.state, 'planned'), soon, practisesWithin(sql, scope, nudges.rpps)));
};
