import type { Rpps } from '../identity/rpps.ts';
import type { Instant } from '../kernel/instant.ts';
import { areTeamsComplete, isInAudience } from './audience.ts';
import { withinCaps } from './caps.ts';
import { type Channel, chooseChannel } from './channel.ts';
import type { PlannedNudge, Planning } from './plan.ts';
import type { NudgeRule } from './rule.ts';
import type { SkipReason } from './skip-reason.ts';
import type { PersonNow } from './standing.ts';

/** What is true of the region at this very moment. */
export type SendingNow = Planning & {
  readonly now: Instant;
  readonly killSwitch: boolean;
  /** Trial mode: only these people are written to. Absent when the trial is over. */
  readonly guests?: ReadonlySet<Rpps>;
  /** The rule as it stands; absent when it was deleted. */
  readonly rule?: NudgeRule;
  /** How many messages may still leave today, by channel; an absent channel has no limit. */
  readonly leftToday: Readonly<Partial<Record<Channel, number>>>;
};

export type NudgeDecision =
  | { readonly decision: 'send'; readonly channel: Channel }
  | { readonly decision: 'postpone'; readonly until: Instant; readonly because: PostponeReason }
  | { readonly decision: 'skip'; readonly reason: SkipReason };

/** What may hold a nudge that is due. */
export const postponeReasons = [
  'not-due',
  'kill-switch',
  'quiet-hours',
  'cap-channel',
  'cap-total',
  'daily-limit',
] as const;
export type PostponeReason = (typeof postponeReasons)[number];

/** Decides a firing at the moment of sending: a second ago the person may have activated, opted out or been called. */
export const decideNudge = (nudge: PlannedNudge, person: PersonNow, sending: SendingNow): NudgeDecision => {
  const { rule, now } = sending;
  if (rule === undefined || !rule.enabled || rule.id !== nudge.ruleId) return skip('rule-off');
  if (rule.version !== nudge.ruleVersion) return skip('rule-changed');
  if (now >= nudge.expiresAt) return skip('too-late');
  // Nobody knows until when: it is looked at again once the switch is off, or when it has become useless.
  if (sending.killSwitch) {
    return { decision: 'postpone', until: nudge.expiresAt, because: 'kill-switch' };
  }
  if (sending.guests?.has(nudge.rpps) === false) return skip('guest-list');
  const moved = movedOn(nudge, rule, person);
  if (moved !== undefined) return skip(moved);
  const isPointOfTheWeek = rule.topic === 'team' && rule.anchor === 'week';
  if (isPointOfTheWeek && areTeamsComplete(rule.audience, person.practices)) return skip('team-complete');
  // Whoever is being helped is left in peace; what they are told of their team is another matter.
  if (person.openCase && rule.topic !== 'team') return skip('case-open');
  const channel = chooseChannel(rule.channels, person.reachable);
  if (!channel.ok) return skip(channel.refusal.code);
  const decided = inTime(nudge, rule, channel.value, person, sending);
  // Last of all: those kept apart are compared with people who were written to at this very point.
  return decided.decision === 'send' && person.heldOut ? skip('hold-out') : decided;
};

/**
 * The last look before a message that was decided leaves, on its own channel. It is within the day's limit already, and
 * another nudge decided since does not take it back.
 */
export const mayStillLeave = (
  nudge: PlannedNudge,
  channel: Channel,
  person: PersonNow,
  { rule, ...sending }: SendingNow,
): NudgeDecision => {
  const anchor = rule?.anchor === 'last-nudge' ? { anchorAt: nudge.anchorAt } : {};
  const onItsChannel = rule === undefined ? {} : { rule: { ...rule, channels: [channel] as const } };
  return decideNudge(
    nudge,
    { ...person, ...anchor, heldOut: false },
    { ...sending, ...onItsChannel, leftToday: {} },
  );
};

/** Why the firing no longer means anything for this person; undefined while it does. */
export const movedOn = (
  nudge: Pick<PlannedNudge, 'anchorAt'>,
  { audience, anchor }: NudgeRule,
  person: Pick<PersonNow, 'anchorAt'> & Parameters<typeof isInAudience>[1],
): SkipReason | undefined => {
  if (!audience.statuses.includes(person.status)) {
    if (person.status === 'active') return 'already-active';
    return person.status === 'out-of-scope' ? 'excluded' : 'status-changed';
  }
  // A weekly firing belongs to its week, whenever it is looked at.
  if (anchor !== 'week' && person.anchorAt !== nudge.anchorAt) return 'status-changed';
  return isInAudience(audience, person) ? undefined : 'audience-changed';
};

const inTime = (
  nudge: PlannedNudge,
  rule: NudgeRule,
  channel: Channel,
  person: PersonNow,
  { now, hours, place, leftToday }: SendingNow,
): NudgeDecision => {
  const open = (instant: Instant): Instant => hours.nextOpen(instant, place);
  if (now < nudge.dueAt) return postpone(nudge, 'not-due', open(nudge.dueAt));
  const capped = withinCaps(channel, person.past, now, rule.caps);
  if (!capped.ok) return postpone(nudge, capped.refusal.code, open(capped.refusal.until));
  const opens = open(now);
  if (opens > now) return postpone(nudge, 'quiet-hours', opens);
  if ((leftToday[channel] ?? 1) <= 0) {
    return postpone(nudge, 'daily-limit', open(hours.nextDay(now, place.zone)));
  }
  return { decision: 'send', channel };
};

const skip = (reason: SkipReason): NudgeDecision => ({ decision: 'skip', reason });

// Held until it no longer helps is as good as skipped, and says what held it.
const postpone = (nudge: PlannedNudge, because: PostponeReason, until: Instant): NudgeDecision => {
  if (until < nudge.expiresAt) return { decision: 'postpone', until, because };
  return skip(because === 'not-due' ? 'too-late' : because);
};
