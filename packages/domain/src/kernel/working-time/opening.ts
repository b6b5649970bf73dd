import { days, type Instant } from '../instant.ts';
import { openWindows } from './open-windows.ts';
import type { Locality, OpeningHours } from './opening-hours.ts';

/** Whether a desk answers now. `closesAt` is absent when it does not close within the week, `reopensAt` when never. */
export type Opening =
  | { readonly open: true; readonly closesAt?: Instant }
  | { readonly open: false; readonly reopensAt?: Instant };

export const openingAt = (now: Instant, hours: OpeningHours, place: Locality): Opening => {
  let closesAt: Instant | undefined;
  for (const window of openWindows(now, hours, place)) {
    if (closesAt === undefined && window.opens > now) return { open: false, reopensAt: window.opens };
    if (closesAt !== undefined && window.opens > closesAt) break;
    closesAt = closesAt === undefined || window.closes > closesAt ? window.closes : closesAt;
    if (closesAt - now > days(7)) return { open: true };
  }
  return closesAt === undefined ? { open: false } : { open: true, closesAt };
};
