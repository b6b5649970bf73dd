import type { Instant } from '../kernel/instant.ts';
import { anchorInForce } from './anchor.ts';
import { isInAudience } from './audience.ts';
import { movedOn } from './decide-nudge.ts';
import { factsOn, firingsFor } from './firings.ts';
import type { PlanningPerson } from './person.ts';
import type { PlannedNudge } from './plan.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';
import type { SkipReason } from './skip-reason.ts';
import { firingsToWrite, type Recorded } from './write-down.ts';

/** A firing that is written down already. */
export type WrittenNudge = Pick<PlannedNudge, 'dedupeKey' | 'ruleId' | 'anchorAt'> & {
  /** `withdrawn`: ended before its hour because the person had moved on; it may be called for again. */
  readonly state: Recorded | 'withdrawn';
  readonly id: string;
};

/** What a change of someone's situation changes in their planned nudges. */
export type Replanning = {
  readonly write: readonly PlannedNudge[];
  /** Planned firings of rules that now count from another instant: their new firing takes their place. */
  readonly replaced: readonly WrittenNudge[];
  readonly withdrawn: readonly { readonly nudge: WrittenNudge; readonly reason: SkipReason }[];
};

type Circumstances = {
  readonly rules: readonly NudgeRule[];
  readonly now: Instant;
  readonly hours: SendingHours;
  /** Whether firings that are too late already are written down, to say so. */
  readonly tellLate: boolean;
};

export type Known = (dedupeKey: string) => WrittenNudge['state'] | undefined;

/** The next firings to write down, nothing having changed but the clock. */
export const planNext = (
  person: PlanningPerson,
  known: Known,
  { rules, now, hours, tellLate }: Circumstances,
): readonly PlannedNudge[] =>
  firingsToWrite(firingsFor(rules, person, now, hours), recordedBy(known), now, { tellLate });

/** What is known of firings, from a list of them. */
export const knownFrom = (written: readonly WrittenNudge[]): Known => {
  const states = new Map(written.map(({ dedupeKey, state }) => [dedupeKey, state]));
  return (dedupeKey) => states.get(dedupeKey);
};

/** All that follows from a change of this person's situation. */
export const replan = (
  person: PlanningPerson,
  written: readonly WrittenNudge[],
  circumstances: Circumstances,
): Replanning => {
  const { rules, now, hours, tellLate } = circumstances;
  const firings = firingsFor(rules, person, now, hours);
  const calledFor = new Set(firings.map(({ dedupeKey }) => dedupeKey));
  const rulesThatCall = new Set(firings.map(({ ruleId }) => ruleId));
  const obsolete = written.filter(
    (nudge) =>
      nudge.state === 'planned' &&
      !calledFor.has(nudge.dedupeKey) &&
      !isOfThisWeek(nudge, person, circumstances),
  );
  return {
    write: firingsToWrite(firings, recordedBy(knownFrom(written)), now, { tellLate }),
    replaced: obsolete.filter(({ ruleId }) => rulesThatCall.has(ruleId)),
    withdrawn: obsolete
      .filter(({ ruleId }) => !rulesThatCall.has(ruleId))
      .map((nudge) => ({ nudge, reason: whyWithdrawn(nudge, person, circumstances) })),
  };
};

const recordedBy =
  (known: Known) =>
  (dedupeKey: string): Recorded | undefined => {
    const state = known(dedupeKey);
    return state === 'withdrawn' ? undefined : state;
  };

// A weekly firing that is still held is not called for again, and is not obsolete either.
const isOfThisWeek = (
  { ruleId }: WrittenNudge,
  person: PlanningPerson,
  { rules, now }: Circumstances,
): boolean => {
  const rule = rules.find(({ id }) => id === ruleId);
  return (
    rule?.anchor === 'week' &&
    rule.enabled &&
    isInAudience(rule.audience, { ...factsOn(person, now), hasMobile: rule.audience.hasMobile ?? true })
  );
};

const whyWithdrawn = (
  nudge: WrittenNudge,
  person: PlanningPerson,
  { rules, now, hours }: Circumstances,
): SkipReason => {
  const rule = rules.find(({ id }) => id === nudge.ruleId);
  if (rule === undefined || !rule.enabled) return 'rule-off';
  const anchorAt = anchorInForce(rule, person, now, hours);
  const facts = { ...factsOn(person, now), ...(anchorAt === undefined ? {} : { anchorAt }) };
  return movedOn(nudge, rule, facts) ?? 'status-changed';
};
