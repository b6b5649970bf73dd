import type { Rpps } from '../identity/rpps.ts';
import type { Instant } from '../kernel/instant.ts';
import { nextOpenInstant } from '../kernel/working-time/quiet-hours.ts';
import { type AudienceFacts, isInAudience } from './audience.ts';
import { type PastSending, withinCaps } from './caps.ts';
import { type Channel, chooseChannel, type Reachability } from './channel.ts';
import type { PlannedNudge, Planning } from './plan.ts';
import type { NudgeRule } from './rule.ts';
import type { SkipReason } from './skip-reason.ts';

/** What is true of the person at this very moment, read inside the claim. */
export type PersonNow = AudienceFacts & {
  /** The anchor of the rule for this person now; absent when they have none any more. */
  readonly anchorAt?: Instant;
  readonly openCase: boolean;
  readonly reachable: Reachability;
  readonly past: readonly PastSending[];
  /** Kept apart from this rule to measure its effect. */
  readonly heldOut: boolean;
};

/** What is true of the region at this very moment. */
export type SendingNow = Planning & {
  readonly now: Instant;
  readonly killSwitch: boolean;
  /** Trial mode: only these people are written to. Absent when the trial is over. */
  readonly guests?: ReadonlySet<Rpps>;
  /** The rule as it stands; absent when it was deleted. */
  readonly rule?: NudgeRule;
};

export type NudgeDecision =
  | { readonly decision: 'send'; readonly channel: Channel }
  | { readonly decision: 'postpone'; readonly until: Instant; readonly because: PostponeReason }
  | { readonly decision: 'skip'; readonly reason: SkipReason };

export type PostponeReason = 'not-due' | 'quiet-hours' | 'cap-channel' | 'cap-total';

/** Decides a firing at the moment of sending: a second ago the person may have activated, opted out or been called. */
export const decideNudge = (nudge: PlannedNudge, person: PersonNow, sending: SendingNow): NudgeDecision => {
  const { rule, now } = sending;
  if (rule === undefined || !rule.enabled || rule.id !== nudge.ruleId) return skip('rule-off');
  if (rule.version !== nudge.ruleVersion) return skip('rule-changed');
  if (sending.killSwitch) return skip('kill-switch');
  if (now >= nudge.expiresAt) return skip('too-late');
  if (sending.guests?.has(nudge.rpps) === false) return skip('guest-list');
  const moved = movedOn(nudge, rule, person);
  if (moved !== undefined) return skip(moved);
  const channel = chooseChannel(rule.channels, person.reachable);
  if (!channel.ok) return skip(channel.refusal.code);
  return inTime(nudge, rule, channel.value, person, sending);
};

const movedOn = (nudge: PlannedNudge, { audience }: NudgeRule, person: PersonNow): SkipReason | undefined => {
  if (!audience.statuses.includes(person.status)) {
    if (person.status === 'active') return 'already-active';
    return person.status === 'out-of-scope' ? 'excluded' : 'status-changed';
  }
  if (person.anchorAt !== nudge.anchorAt) return 'status-changed';
  if (!isInAudience(audience, person)) return 'audience-changed';
  if (person.openCase) return 'case-open';
  return person.heldOut ? 'hold-out' : undefined;
};

const inTime = (
  nudge: PlannedNudge,
  rule: NudgeRule,
  channel: Channel,
  person: PersonNow,
  { now, quietHours, place }: SendingNow,
): NudgeDecision => {
  const open = (instant: Instant): Instant => nextOpenInstant(instant, quietHours, place);
  if (now < nudge.dueAt) return postpone(nudge, 'not-due', open(nudge.dueAt));
  const capped = withinCaps(channel, person.past, now, rule.caps);
  if (!capped.ok) return postpone(nudge, capped.refusal.code, open(capped.refusal.until));
  const opens = open(now);
  return opens > now ? postpone(nudge, 'quiet-hours', opens) : { decision: 'send', channel };
};

const skip = (reason: SkipReason): NudgeDecision => ({ decision: 'skip', reason });

// Held until it no longer helps is as good as skipped, and says what held it.
const postpone = (nudge: PlannedNudge, because: PostponeReason, until: Instant): NudgeDecision => {
  if (until < nudge.expiresAt) return { decision: 'postpone', until, because };
  return skip(because === 'not-due' ? 'too-late' : because);
};
