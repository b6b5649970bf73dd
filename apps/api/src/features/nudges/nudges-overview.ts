import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { hours, type Instant, later } from '@relais/domain/kernel/instant';
import { localDay, nextLocalDay } from '@relais/domain/nudge/local-day';
import { and, count, countDistinct, eq, gte, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { cameDue } from '../../nudging/came-due.ts';
import { decidedNudges, lastDaysOf, plannedNudges } from '../../nudging/decided-nudges.ts';
import { nudgingPulse } from '../../nudging/heartbeat.ts';
import { readPolicy } from '../../nudging/policy.ts';
import { providerOutages } from '../../outbox/provider-outages.ts';
import { epochFile } from '../../restores/epoch-file.ts';
import { gateState } from '../../restores/gate-state.ts';
import { practisesWithin } from '../../views/practising.ts';
import { heldNudges } from './held-nudges.ts';
import type { DayOfNudges, NudgesOverview, NudgesUseCases } from './nudges.use-cases.ts';
import { outgoingNow } from './outgoing-now.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly env: { readonly epochFile: string };
};

// The region's clock: days are told to staff, not to one officine.
const zone = 'Europe/Paris';

/** Whether nudging runs, what left and what did not these last days, what waits and until when, whom nothing reaches. */
export const nudgesOverview =
  ({ database: { read }, clock, env }: Needs): NudgesUseCases['overview'] =>
  async (scope) => {
    const now = clock.now();
    const { settings, rules } = await readPolicy(read);
    const days = await lastDays(read, scope, now);
    const [oldest] = days.slice(-1);
    return {
      now,
      ...(await nudgingPulse(read, now)),
      gate: await gateState(read, epochFile(env.epochFile)),
      outgoing: await outgoingNow(read, now),
      outages: await providerOutages(read, now),
      suspended: settings.killSwitch,
      trial: settings.trial,
      guests: settings.guests.length,
      quietHours: settings.quietHours,
      dailyLimits: settings.dailyLimits,
      sentToday: await sentOn(read, localDay(now, zone)),
      days,
      skipped: oldest === undefined ? [] : await skippedSince(read, scope, oldest.from),
      held: await heldNudges(read, scope, { now, rules }),
      planned: await plannedNudges(read, scope),
      plannedSoon: await plannedNudges(read, scope, later(now, hours(24))),
      undelivered: await inDoubt(read, scope),
    };
  };

/** Today first. */
const lastDays = async (sql: ReadSql, scope: DepartmentScope, now: Instant) => {
  const days: DayOfNudges[] = [];
  for (const from of lastDaysOf(now)) {
    const until = nextLocalDay(from, zone);
    days.push({ day: localDay(from, zone), from, ...(await decidedNudges(sql, scope, { from, until })) });
  }
  return days;
};

const skippedSince = async (
  sql: ReadSql,
  scope: DepartmentScope,
  since: Instant,
): Promise<NudgesOverview['skipped']> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ reason: nudges.skipReason, number: count() })
    .from(nudges)
    .where(
      and(
        eq(nudges.state, 'skipped'),
        gte(nudges.decidedAt, since),
        cameDue(sql),
        practisesWithin(sql, scope, nudges.rpps),
      ),
    )
    .groupBy(nudges.skipReason);
  return rows
    .flatMap(({ reason, number }) => (reason === null ? [] : [{ reason, number }]))
    .toSorted((one, other) => other.number - one.number);
};

const sentOn = async (sql: ReadSql, day: string): Promise<NudgesOverview['sentToday']> => {
  const { dailySendings } = sql.tables;
  const rows = await sql.select().from(dailySendings).where(eq(dailySendings.day, day));
  const of = (channel: string): number => rows.find((row) => row.channel === channel)?.number ?? 0;
  return { sms: of('sms'), email: of('email') };
};

/** People whose coordinates in force a message showed to be stale. */
const inDoubt = async (sql: ReadSql, scope: DepartmentScope): Promise<number> => {
  const { contactDoubts, contacts } = sql.tables;
  const inForce: SQL | undefined = and(
    eq(contacts.rpps, contactDoubts.rpps),
    eq(contacts.value, contactDoubts.recipient),
    isNull(contacts.retiredAt),
    inArray(contacts.kind, ['mobile', 'email']),
  );
  const [row] = await sql
    .select({ number: countDistinct(contactDoubts.rpps) })
    .from(contactDoubts)
    .innerJoin(contacts, inForce)
    .where(and(isNull(contactDoubts.clearedAt), practisesWithin(sql, scope, contactDoubts.rpps)));
  return row?.number ?? 0;
};
