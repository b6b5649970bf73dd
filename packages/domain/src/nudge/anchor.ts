import { statusAt, statusSince } from '../activation/activation.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PlanningPerson } from './person.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';

/** What the rule counts from for this person, as things stand at `instant`; undefined when there is nothing. */
export const anchorInForce = (
  rule: NudgeRule,
  person: PlanningPerson,
  instant: Instant,
  hours: SendingHours,
): Instant | undefined => {
  const { activation } = person;
  switch (rule.anchor) {
    case 'status-entered':
      return statusSince(activation, instant);
    case 'wait-over':
      return activation.status === 'waiting' ? activation.wait.endsAt : undefined;
    case 'last-action':
      return person.lastActionAt;
    case 'last-nudge':
      return lastNudge(rule, person);
    case 'card-expires':
      return person.cardExpiresAt;
    case 'case-closed':
      return person.caseClosedAt;
    case 'undelivered':
      return person.undeliveredAt;
    case 'week':
      return hours.weekStart(instant, person.place.zone);
  }
};

/**
 * The anchors that the rule may count from if nobody acts after `now`: the one in force, and for a status that the
 * clock alone brings, the end of the wait; for a weekly rule, the first slot to come.
 */
export const anchorsToCome = (
  rule: NudgeRule,
  person: PlanningPerson,
  now: Instant,
  hours: SendingHours,
): readonly Instant[] => {
  const { activation, place } = person;
  const inForce = anchorInForce(rule, person, now, hours);
  if (inForce === undefined) return [];
  if (rule.anchor === 'week') return [inForce, hours.nextWeekStart(now, place.zone)];
  if (rule.anchor === 'status-entered' && statusAt(activation, now) === 'waiting') {
    return activation.status === 'waiting' ? [inForce, activation.wait.endsAt] : [inForce];
  }
  return [inForce];
};

// A rule does not answer its own nudges: "a week after the last one" would never end.
const lastNudge = (rule: NudgeRule, { lastNudges }: PlanningPerson): Instant | undefined => {
  if (rule.after !== undefined) return lastNudges.get(rule.after);
  let latest: Instant | undefined;
  for (const [ruleId, at] of lastNudges) {
    if (ruleId !== rule.id && (latest === undefined || at > latest)) latest = at;
  }
  return latest;
};
