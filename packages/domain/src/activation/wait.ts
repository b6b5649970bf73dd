import { days, type Instant, later } from '../kernel/instant.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';

/**
 * The delay between an update of coordinates at the Ordre and the moment a retry makes sense.
 * Elapsed time: a clock change in between makes it neither shorter nor longer.
 */
export type Wait = { readonly declaredAt: Instant; readonly endsAt: Instant };

export type WaitRefusal =
  | { readonly code: 'update-in-the-future'; readonly declaredAt: Instant; readonly now: Instant }
  | { readonly code: 'update-too-old'; readonly declaredAt: Instant; readonly oldest: Instant };

/** An update older than this, in milliseconds, has long been processed: something else is wrong. */
export const oldestUpdate = days(30);

/**
 * The wait that follows an update made at `declaredAt`. `waitLength` is in milliseconds: the 48 h of the sources
 * are an edited fact. Refuses an update later than `now`, or more than 30 days before.
 */
export const waitAfterUpdate = (
  declaredAt: Instant,
  { now, waitLength }: { readonly now: Instant; readonly waitLength: number },
): Result<Wait, WaitRefusal> => {
  if (declaredAt > now) return refuse({ code: 'update-in-the-future', declaredAt, now });
  const oldest = later(now, -oldestUpdate);
  if (declaredAt < oldest) return refuse({ code: 'update-too-old', declaredAt, oldest });
  return accept({ declaredAt, endsAt: later(declaredAt, waitLength) });
};

/** The wait is over at `endsAt` itself, not a millisecond later. */
export const isOver = (wait: Wait, now: Instant): boolean => now >= wait.endsAt;

/** Milliseconds left, 0 when the wait is over. */
export const remaining = (wait: Wait, now: Instant): number => Math.max(0, wait.endsAt - now);
