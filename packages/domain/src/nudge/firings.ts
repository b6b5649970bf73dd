import { statusAt } from '../activation/activation.ts';
import { strongestEvidence } from '../activation/evidence.ts';
import type { Instant } from '../kernel/instant.ts';
import { anchorInForce, anchorsToCome } from './anchor.ts';
import { type Audience, type AudienceFacts, isInAudience } from './audience.ts';
import type { PlanningPerson } from './person.ts';
import { inOrderOfTurn, type PlannedNudge, planNudge } from './plan.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';

/**
 * Every firing that the rules call for if nobody acts after `now`, in the order of their turn. Firings that are due
 * already are among them, also those that are too late to help: the caller knows which have been dealt with.
 */
export const firingsFor = (
  rules: readonly NudgeRule[],
  person: PlanningPerson,
  now: Instant,
  hours: SendingHours,
): readonly PlannedNudge[] =>
  rules
    .filter(({ enabled }) => enabled)
    .flatMap((rule) => firingsOf(rule, person, now, hours))
    .sort(inOrderOfTurn);

/** Those of one rule: one, or none; two when the clock will change the status in between. */
export const firingsOf = (
  rule: NudgeRule,
  person: PlanningPerson,
  now: Instant,
  hours: SendingHours,
): readonly PlannedNudge[] => {
  if (!mayEverSpeakTo(rule, person)) return [];
  const firings = anchorsToCome(rule, person, now, hours)
    .map((anchorAt) => planNudge(rule, { rpps: person.rpps, anchorAt }, { hours, place: person.place }))
    .filter((firing) => firing.dueAt >= rule.since && isCalledFor(firing, rule, person, now, hours));
  // Last week's point is of no use this week.
  return rule.anchor === 'week' ? firings.filter(({ dueAt }) => dueAt > now).slice(0, 1) : firings;
};

/** Whether this person may stand where the rule speaks, now or once the clock has moved on. */
export const mayEverSpeakTo = (
  { audience: { statuses } }: NudgeRule,
  { activation }: Pick<PlanningPerson, 'activation'>,
): boolean =>
  statuses.includes(activation.status) || (activation.status === 'waiting' && statuses.includes('to-retry'));

const isCalledFor = (
  { dueAt, anchorAt }: PlannedNudge,
  rule: NudgeRule,
  person: PlanningPerson,
  now: Instant,
  hours: SendingHours,
): boolean => {
  const then = dueAt > now ? dueAt : now;
  const stillInForce = rule.anchor === 'week' || anchorInForce(rule, person, then, hours) === anchorAt;
  return stillInForce && isInAudience(lastingPart(rule.audience), factsOn(person, then));
};

const lastingParts = new WeakMap<Audience, Audience>();

/** Readiness and mobiles change without this person doing anything: they are looked at when the nudge is decided. */
const lastingPart = (audience: Audience): Audience => {
  const known = lastingParts.get(audience);
  if (known !== undefined) return known;
  const { readiness: _readiness, hasMobile: _hasMobile, ...lasting } = audience;
  lastingParts.set(audience, lasting);
  return lasting;
};

/** A person as the audiences of rules see them at that instant, mobile left aside. */
export const factsOn = (person: PlanningPerson, instant: Instant): AudienceFacts => {
  const { activation, practices, hasCard } = person;
  const evidence = strongestEvidence(activation.evidence, 'e-cps-active')?.grade;
  return {
    status: statusAt(activation, instant),
    practices,
    hasCard,
    hasMobile: false,
    ...(evidence === undefined ? {} : { evidence }),
  };
};
