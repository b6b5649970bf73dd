import type { ActivationEvent } from '@relais/domain/activation/events';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later, days as milliseconds } from '@relais/domain/kernel/instant';
import { effectOf, type Followed } from '@relais/domain/nudge/effect';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { and, asc, eq, gte, inArray, or, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { currentRules } from '../../nudging/rules.repository.ts';
import { practisesWithin } from '../../views/practising.ts';
import type { NudgesUseCases, RuleEffect } from './nudges.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

/**
 * What followed the nudges of each rule that is on, against those kept apart from it. People count once per rule, with
 * the first nudge of the period, on the side they were put on when it was decided: whether the message arrived changes
 * nothing.
 */
export const ruleEffects =
  ({ database: { read }, clock }: Needs): NudgesUseCases['effects'] =>
  async ({ days }, scope) => {
    const until = clock.now();
    const since = later(until, -milliseconds(days));
    const rules = (await currentRules(read)).filter(({ enabled }) => enabled);
    const measured = rules.filter(isMeasurable).map(({ id }) => id);
    const decided = await decidedSince(read, measured, since, scope);
    const events = await eventsOf(read, ofThese(read, measured, since, scope), since);
    return rules.map((rule): RuleEffect => {
      const told = { rule: rule.id, name: rule.name, since, until, holdOut: rule.holdOut };
      if (!isMeasurable(rule)) return { ...told, effect: { kind: 'not-measurable' } };
      const followed = (isHeldOut: boolean) =>
        [...(decided.get(rule.id) ?? [])]
          .filter(([, one]) => one.isHeldOut === isHeldOut)
          .map(([rpps, { at }]) => followedBy(at, events.get(rpps) ?? []));
      return { ...told, effect: effectOf(followed(false), followed(true), until) };
    });
  };

/** Whoever is active already cannot become so. */
const isMeasurable = ({ audience }: NudgeRule): boolean => !audience.statuses.includes('active');

const ofThese = (
  sql: ReadSql,
  rules: readonly string[],
  since: Instant,
  scope: DepartmentScope,
): SQL | undefined => {
  const { nudges } = sql.tables;
  return and(
    inArray(nudges.rule, [...rules]),
    gte(nudges.decidedAt, since),
    or(inArray(nudges.state, ['sent', 'failed']), eq(nudges.skipReason, 'hold-out')),
    practisesWithin(sql, scope, nudges.rpps),
  );
};

type FirstDecision = { readonly at: Instant; readonly isHeldOut: boolean };

/** By rule, then by person. */
const decidedSince = async (
  sql: ReadSql,
  rules: readonly string[],
  since: Instant,
  scope: DepartmentScope,
): Promise<ReadonlyMap<string, ReadonlyMap<Rpps, FirstDecision>>> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ rule: nudges.rule, rpps: nudges.rpps, at: nudges.decidedAt, reason: nudges.skipReason })
    .from(nudges)
    .where(ofThese(sql, rules, since, scope))
    .orderBy(asc(nudges.decidedAt));
  const byRule = new Map<string, Map<Rpps, FirstDecision>>(rules.map((rule) => [rule, new Map()]));
  for (const { rule, rpps, at, reason } of rows) {
    const first = byRule.get(rule);
    if (at !== null && first?.has(rpps) === false) first.set(rpps, { at, isHeldOut: reason === 'hold-out' });
  }
  return byRule;
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
