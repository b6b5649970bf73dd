import { days, hours, type Instant, later } from '../kernel/instant.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Channel } from './channel.ts';

/** At most `count` messages within `period` milliseconds. */
export type Cap = { readonly count: number; readonly period: number };

/** Without a `total`, a rule neither counts in the cap over all channels nor is held by it: a weekly digest. */
export type CapPolicy = { readonly perChannel: Cap; readonly total?: Cap };

/** One per 24 h and channel, four per 30 days in all (interface, section 4): product policy, editable. */
export const defaultCaps = {
  perChannel: { count: 1, period: hours(24) },
  total: { count: 4, period: days(30) },
} as const satisfies CapPolicy;

/** A nudge that left earlier. Sign-in codes and promised callbacks are not nudges and do not count. */
export type PastSending = {
  readonly channel: Channel;
  readonly at: Instant;
  /** It was refused, or never arrived: it disturbed nobody. */
  readonly failed: boolean;
  /** It went to coordinates that have been replaced since. */
  readonly toFormerContact: boolean;
  /** Whether its rule counts in the cap over all channels. */
  readonly inTotal: boolean;
};

export type CapRefusal = {
  readonly code: 'cap-channel' | 'cap-total';
  /** The first instant at which this cap, and the other one, allow the message. */
  readonly until: Instant;
  /** The latest message that counts: what to tell when someone asks why not. */
  readonly latest: PastSending;
};

/** Whether one more message on `channel` respects the caps. Failures and messages to former coordinates do not count. */
export const withinCaps = (
  channel: Channel,
  past: readonly PastSending[],
  now: Instant,
  policy: CapPolicy = defaultCaps,
): Result<'allowed', CapRefusal> => {
  const counted = past.filter((sending) => !sending.failed && !sending.toFormerContact);
  const sameChannel = counted.filter((sending) => sending.channel === channel);
  const inTotal = counted.filter((sending) => sending.inTotal);
  const refusals = [
    ...exceeded('cap-channel', sameChannel, policy.perChannel, now),
    ...(policy.total === undefined ? [] : exceeded('cap-total', inTotal, policy.total, now)),
  ].sort((left, right) => right.until - left.until);
  const [longest] = refusals;
  return longest === undefined ? accept('allowed') : refuse(longest);
};

const exceeded = (
  code: CapRefusal['code'],
  sendings: readonly PastSending[],
  { count, period }: Cap,
  now: Instant,
): readonly CapRefusal[] => {
  const latestFirst = sendings.toSorted((left, right) => right.at - left.at);
  const [latest] = latestFirst;
  // When this one leaves the period, fewer than `count` remain inside.
  const blocking = latestFirst[count - 1];
  if (latest === undefined || blocking === undefined) return [];
  const until = later(blocking.at, period);
  return until > now ? [{ code, until, latest }] : [];
};
