import type { Instant } from '../kernel/instant.ts';
import { anchorInForce } from './anchor.ts';
import type { AudienceFacts } from './audience.ts';
import type { PastSending } from './caps.ts';
import type { Channel, ChannelState, Reachability } from './channel.ts';
import { factsOn } from './firings.ts';
import { isRefused } from './opt-out.ts';
import type { NudgePerson } from './person.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';

/** What is true of the person at this very moment, as one rule sees it. */
export type PersonNow = AudienceFacts & {
  /** The anchor of the rule for this person now; absent when they have none any more. */
  readonly anchorAt?: Instant;
  readonly openCase: boolean;
  readonly reachable: Reachability;
  readonly past: readonly PastSending[];
  /** Kept apart from this rule to measure its effect. */
  readonly heldOut: boolean;
};

type Circumstances = {
  readonly now: Instant;
  readonly hours: SendingHours;
  /** All rules as they stand: they tell which sendings count in the cap over all channels. */
  readonly rules: ReadonlyMap<string, NudgeRule>;
  readonly heldOut: boolean;
  /** The question is whether a message already decided may leave: only those that left before it count. */
  readonly departing?: boolean;
};

/** How a person stands towards `rule` at `now`; a rule that was deleted speaks to nobody. */
export const standingOf = (
  person: NudgePerson,
  rule: NudgeRule | undefined,
  { now, hours, rules, heldOut, departing = false }: Circumstances,
): PersonNow => {
  const anchorAt = rule === undefined ? undefined : anchorInForce(rule, person, now, hours);
  return {
    ...factsOn(person, now),
    hasMobile: person.addresses.sms !== 'absent',
    openCase: person.openCase,
    reachable: reachabilityOf(person, rule),
    past: person.sendings
      .filter(({ left }) => left || !departing)
      .map((sending) => ({ ...sending, inTotal: countsInTotal(rules.get(sending.ruleId)) })),
    heldOut,
    ...(anchorAt === undefined ? {} : { anchorAt }),
  };
};

const reachabilityOf = ({ addresses, optOuts }: NudgePerson, rule: NudgeRule | undefined): Reachability => {
  const stateOf = (channel: Channel): ChannelState =>
    rule !== undefined && isRefused(optOuts, channel, rule.topic) ? 'opted-out' : addresses[channel];
  return { sms: stateOf('sms'), email: stateOf('email') };
};

// A rule deleted since counted when it sent.
const countsInTotal = (rule: NudgeRule | undefined): boolean =>
  rule === undefined || rule.caps.total !== undefined;
