import type { ActivationEvent } from '@relais/domain/activation/events';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later, days as milliseconds } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { effectOf, type Followed } from '@relais/domain/nudge/effect';
import { and, asc, eq, gte, inArray, or, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { currentRules } from '../../nudging/rules.repository.ts';
import { practisesWithin } from '../../views/practising.ts';
import type { NudgesUseCases } from './nudges.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

/**
 * What followed the nudges of a rule, against those kept apart from it. People count once, with the first nudge of the
 * period, on the side they were put on when it was decided: whether the message arrived changes nothing.
 */
export const ruleEffect =
  ({ database: { read }, clock }: Needs): NudgesUseCases['effect'] =>
  async ({ rule: id, days }, scope) => {
    const rule = (await currentRules(read)).find((one) => one.id === id);
    if (rule === undefined) return refuse({ code: 'not-found' });
    const until = clock.now();
    const since = later(until, -milliseconds(days));
    const told = { rule: id, since, until, holdOut: rule.holdOut };
    if (rule.audience.statuses.includes('active')) {
      return accept({ ...told, effect: { kind: 'not-measurable' as const } });
    }
    const decided = await decidedSince(read, id, since, scope);
    const events = await eventsOf(read, ofThese(read, id, since, scope), since);
    const followed = (isHeldOut: boolean) =>
      [...decided]
        .filter(([, one]) => one.isHeldOut === isHeldOut)
        .map(([rpps, { at }]) => followedBy(at, events.get(rpps) ?? []));
    return accept({ ...told, effect: effectOf(followed(false), followed(true), until) });
  };

const ofThese = (sql: ReadSql, rule: string, since: Instant, scope: DepartmentScope): SQL | undefined => {
  const { nudges } = sql.tables;
  return and(
    eq(nudges.rule, rule),
    gte(nudges.decidedAt, since),
    or(inArray(nudges.state, ['sent', 'failed']), eq(nudges.skipReason, 'hold-out')),
    practisesWithin(sql, scope, nudges.rpps),
  );
};

const decidedSince = async (sql: ReadSql, rule: string, since: Instant, scope: DepartmentScope) => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ rpps: nudges.rpps, at: nudges.decidedAt, reason: nudges.skipReason })
    .from(nudges)
    .where(ofThese(sql, rule, since, scope))
    .orderBy(asc(nudges.decidedAt));
  const first = new Map<Rpps, { readonly at: Instant; readonly isHeldOut: boolean }>();
  for (const { rpps, at, reason } of rows) {
    if (at !== null && !first.has(rpps)) first.set(rpps, { at, isHeldOut: reason === 'hold-out' });
  }
  return first;
};

const telling = [
  'declared-active',
  'confirmed-active',
  'imported-active',
  'proven-active',
  'coordinate-update-declared',
] as const;

const eventsOf = async (
  sql: ReadSql,
  these: SQL | undefined,
  since: Instant,
): Promise<Map<Rpps, ActivationEvent[]>> => {
  const { activationEvents, nudges } = sql.tables;
  const rows = await sql
    .select({ rpps: activationEvents.rpps, event: activationEvents.event })
    .from(activationEvents)
    .where(
      and(
        inArray(activationEvents.rpps, sql.select({ rpps: nudges.rpps }).from(nudges).where(these)),
        inArray(activationEvents.type, [...telling]),
        // A wait declared just before the period may still run in it.
        gte(activationEvents.at, later(since, -milliseconds(4))),
      ),
    )
    .orderBy(asc(activationEvents.at));
  return new Map(
    [...Map.groupBy(rows, ({ rpps }) => rpps)].map(([rpps, ofPerson]) => [
      rpps,
      ofPerson.map(({ event }) => event),
    ]),
  );
};

const followedBy = (at: Instant, events: readonly ActivationEvent[]): Followed => {
  const activation = events.find((event) => event.at > at && makesActive(event));
  const waits = events.flatMap((event) =>
    event.type === 'coordinate-update-declared' ? [{ from: event.at, until: event.wait.endsAt }] : [],
  );
  return { at, waits, ...(activation === undefined ? {} : { activatedAt: activation.at }) };
};

const makesActive = (event: ActivationEvent): boolean =>
  event.type === 'declared-active' ||
  event.type === 'confirmed-active' ||
  event.type === 'proven-active' ||
  (event.type === 'imported-active' && !event.statusKept);
