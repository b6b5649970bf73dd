import { hours, type Instant } from '../kernel/instant.ts';
import type { Locality, OpenInterval, OpeningHours } from '../kernel/working-time/opening-hours.ts';
import type { TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import { addWorkingTime } from '../kernel/working-time/working-hours.ts';

/** A promised call comes within two working hours (feature G9), in milliseconds of opening time. */
export const callbackDelay = hours(2);

/** When the staff who call back are at work: product policy, held as a value that an editor can change. */
export const defaultStaffHours: OpeningHours = {
  weekly: [{ on: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }],
  onHolidays: 'closed',
  exceptions: [],
};

/** When a pharmacist can pick up the phone. */
export const preferredTimes = ['any', 'morning', 'midday', 'afternoon'] as const;
export type PreferredTime = (typeof preferredTimes)[number];

const slots: Readonly<Record<PreferredTime, OpenInterval>> = {
  any: { from: '00:00', until: '24:00' },
  morning: { from: '00:00', until: '12:00' },
  midday: { from: '12:00', until: '14:00' },
  afternoon: { from: '14:00', until: '24:00' },
};

/**
 * When a call asked for at `askedAt` is due: two working hours of the staff, counted in the part of the day the person
 * chose, by the clock and the holidays of their officine. Staff who never work in that part count in their whole day.
 */
export const callbackDueAt = (
  askedAt: Instant,
  staffHours: OpeningHours,
  place: Locality,
  preferred: PreferredTime = 'any',
): Instant => addWorkingTime(askedAt, callbackDelay, during(slots[preferred], staffHours), place);

const during = (slot: OpenInterval, hours: OpeningHours): OpeningHours => {
  const weekly = hours.weekly.flatMap((week) => within(slot, week).map((open) => ({ ...week, ...open })));
  const exceptions = hours.exceptions.map(({ date, open }) => ({
    date,
    open: open.flatMap((interval) => within(slot, interval)),
  }));
  return weekly.length === 0 ? hours : { ...hours, weekly, exceptions };
};

const within = (slot: OpenInterval, { from, until }: OpenInterval): readonly OpenInterval[] => {
  const open = { from: latest(from, slot.from), until: earliest(until, slot.until) };
  return open.from < open.until ? [open] : [];
};

// Times of day have two digits for the hour and two for the minute: they sort as text.
const latest = (one: TimeOfDay, other: TimeOfDay): TimeOfDay => (one > other ? one : other);
const earliest = (one: TimeOfDay, other: TimeOfDay): TimeOfDay => (one < other ? one : other);
