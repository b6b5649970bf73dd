import { type Instant, instantFromMilliseconds } from '../instant.ts';
import { openWindows } from './open-windows.ts';
import type { Locality, OpeningHours } from './opening-hours.ts';

/**
 * The instant when `worked` milliseconds of opening time have passed since `start`; time while closed does not count.
 * Throws a RangeError when the hours are not open that long within 400 days.
 */
export const addWorkingTime = (
  start: Instant,
  worked: number,
  hours: OpeningHours,
  place: Locality,
): Instant => {
  let left = worked;
  let countedUntil: number = start;
  for (const { opens, closes } of openWindows(start, hours, place)) {
    const from = Math.max(opens, countedUntil);
    if (closes - from >= left) return instantFromMilliseconds(from + left);
    left -= Math.max(0, closes - from);
    countedUntil = Math.max(closes, countedUntil);
  }
  throw new RangeError('opening hours too short for the work');
};
