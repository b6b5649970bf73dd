import type { Instant } from '../instant.ts';
import { openWindows } from './open-windows.ts';
import type { Locality, OpeningHours } from './opening-hours.ts';

/** When messages may leave, in the officine's own zone: product policy, held as a value that an editor can change. */
export type QuietHours = OpeningHours;

/** Messages leave from 8:00 to 20:00, never on Sundays or public holidays. */
export const defaultQuietHours: QuietHours = {
  weekly: [{ on: [1, 2, 3, 4, 5, 6], from: '08:00', until: '20:00' }],
  onHolidays: 'closed',
  exceptions: [],
};

/** True when a message may leave at that instant: 8:00 is open, 20:00 is not. */
export const isOpen = (instant: Instant, policy: QuietHours, place: Locality): boolean =>
  firstWindow(instant, policy, place).opens <= instant;

/** The instant itself when a message may leave, else the next opening. Throws a RangeError for a policy never open. */
export const nextOpenInstant = (instant: Instant, policy: QuietHours, place: Locality): Instant => {
  const { opens } = firstWindow(instant, policy, place);
  return opens > instant ? opens : instant;
};

/** When the window that is open at `instant`, or the next one, closes: a message still held by then is too late. */
export const closingInstant = (instant: Instant, policy: QuietHours, place: Locality): Instant =>
  firstWindow(instant, policy, place).closes;

const firstWindow = (instant: Instant, policy: QuietHours, place: Locality) => {
  for (const window of openWindows(instant, policy, place)) return window;
  throw new RangeError('quiet hours that never open');
};
