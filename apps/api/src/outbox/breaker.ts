import { seconds } from '@relais/domain/kernel/instant';
import { type AttemptEnd, isTrouble } from './attempt-outcome.ts';

/** So many sends in a row without a working answer: the provider is taken to be down. */
export const failuresToOpen = 5;
const firstPause = seconds(5);
/** A provider that is down is asked at least this often while a message is ready for it. Milliseconds. */
export const longestPause = seconds(60);

/**
 * Stops knocking at a provider that is down: nothing more is taken for it, except one message after each pause, which
 * doubles up to a minute. The first working answer lets all go on. Time in ms, any origin; `chance` from 0 to 1 spreads
 * the pauses, so that several senders do not knock together.
 */
export const breaker = (chance: () => number) => {
  let failures = 0;
  let pause = firstPause;
  let nextProbeAt = 0;
  const isOpen = () => failures >= failuresToOpen;
  const waitFrom = (now: number) => {
    nextProbeAt = now + pause / 2 + (pause / 2) * chance();
    pause = Math.min(longestPause, pause * 2);
  };
  return {
    isOpen,
    /** How many messages may be taken now. */
    room: (now: number): number => {
      if (!isOpen()) return Number.POSITIVE_INFINITY;
      return now < nextProbeAt ? 0 : 1;
    },
    took: (count: number, now: number): void => {
      if (isOpen() && count > 0) waitFrom(now);
    },
    /** Hears how a send ended. Answers true when that opened or closed it. */
    heard: (end: AttemptEnd, now: number): boolean => {
      const wasOpen = isOpen();
      if (end.kind === 'not-started') return false;
      if (isTrouble(end)) {
        failures += 1;
        if (isOpen() && !wasOpen) waitFrom(now);
      } else {
        failures = 0;
        pause = firstPause;
      }
      return wasOpen !== isOpen();
    },
  };
};
