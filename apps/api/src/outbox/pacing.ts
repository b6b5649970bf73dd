import { hours, minutes, seconds } from '@relais/domain/kernel/instant';
import type { MessageChannel } from './message.ts';

/**
 * How long the sender waits and for what. The settle delays rest on two assumptions about the provider: it stops working on a
 * request within 120 s of our closing the socket, and lists what it accepted within a further 60 s.
 */
export type OutboxPacing = {
  readonly lease: number;
  readonly sendDeadline: number;
  readonly settleAfter: number;
  readonly confirmAbsenceAfter: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
  /**
   * How many sends are under way at most. A gateway opens as many connections: a send that waited inside it for a free one
   * could leave after its lease, when its message is already taken for lost.
   */
  readonly connections: Readonly<Record<MessageChannel, number>>;
  /** How many messages nobody knows the fate of are looked for at once. */
  readonly looksAtOnce: number;
};

export const defaultPacing: OutboxPacing = {
  lease: seconds(30),
  sendDeadline: seconds(10),
  settleAfter: seconds(120),
  confirmAbsenceAfter: seconds(60),
  firstRetry: seconds(20),
  longestRetry: hours(1),
  connections: { sms: 50, email: 10 },
  looksAtOnce: 50,
};

/** Exponential pause in ms before try number `tries` + 1, spread by `chance` (0 to 1) so that a crowd does not return at once. */
export const retryPause = (tries: number, chance: number, pacing: OutboxPacing): number => {
  const ceiling = Math.min(pacing.longestRetry, pacing.firstRetry * 2 ** Math.max(0, tries - 1));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
};

/** An ambiguous message older than this wants a person's eye. */
export const ambiguousAlarmAfter = minutes(15);
