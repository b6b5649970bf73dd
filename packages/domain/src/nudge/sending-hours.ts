import { Temporal } from 'temporal-polyfill';
import { days, type Instant, instantFromMilliseconds, later } from '../kernel/instant.ts';
import { type OpenWindow, openWindows } from '../kernel/working-time/open-windows.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import { nextOpenInstant, type QuietHours } from '../kernel/working-time/quiet-hours.ts';
import { minuteOfDay, type TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import type { FrenchZone } from '../kernel/working-time/zone.ts';
import { isoWeek, localDay, nextLocalDay, nextWeekStart, weekStart } from './local-day.ts';

/** The calendar that nudges are placed on: open hours, days and weeks, by the clock of a place. */
export type SendingHours = {
  /** The instant itself when a message may leave, else the next opening. */
  readonly nextOpen: (instant: Instant, place: Locality) => Instant;
  /** The first open day at that time of day, not before `from`; when hours open if that time is always quiet. */
  readonly firstAt: (from: Instant, time: TimeOfDay, place: Locality) => Instant;
  readonly day: (instant: Instant, zone: FrenchZone) => string;
  readonly nextDay: (instant: Instant, zone: FrenchZone) => Instant;
  readonly week: (instant: Instant, zone: FrenchZone) => string;
  readonly weekStart: (instant: Instant, zone: FrenchZone) => Instant;
  readonly nextWeekStart: (instant: Instant, zone: FrenchZone) => Instant;
};

/**
 * The calendar under these quiet hours. It remembers its answers, a bounded number of them: a whole region asks for
 * the same few instants.
 */
export const sendingHours = (quietHours: QuietHours): SendingHours => {
  const nextOpen = openingsOf(quietHours);
  const byZone = <Value>(compute: (instant: Instant, zone: FrenchZone) => Value) =>
    remembering(compute, (instant, zone) => `${instant} ${zone}`);
  return {
    nextOpen,
    firstAt: firstTimesOf(nextOpen),
    day: byZone(localDay),
    nextDay: byZone(nextLocalDay),
    week: byZone(isoWeek),
    weekStart: byZone(weekStart),
    nextWeekStart: byZone(nextWeekStart),
  };
};

const mostRemembered = 20_000;

const remembering = <Question extends readonly unknown[], Answer>(
  compute: (...question: Question) => Answer,
  keyOf: (...question: Question) => string,
): ((...question: Question) => Answer) => {
  const known = new Map<string, Answer>();
  return (...question) => {
    const key = keyOf(...question);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const answer = compute(...question);
    known.set(key, answer);
    return answer;
  };
};

const span = days(32);

/** The openings of a month are computed once for each place; after that an instant costs a few comparisons. */
const openingsOf = (quietHours: QuietHours): SendingHours['nextOpen'] => {
  const windowsFrom = remembering(
    (start: number, place: Locality) => windowsOfMonth(instantFromMilliseconds(start), quietHours, place),
    (start, { zone, calendar }) => `${start} ${zone} ${calendar}`,
  );
  return (instant, place) => {
    const windows = windowsFrom(Math.floor(instant / span) * span, place);
    const window = windows.find(({ closes }) => closes > instant);
    // Hours closed for months on end: the long way, which also tells hours that never open.
    if (window === undefined) return nextOpenInstant(instant, quietHours, place);
    const isOpen = window.opens <= instant;
    return isOpen ? instant : window.opens;
  };
};

const windowsOfMonth = (start: Instant, quietHours: QuietHours, place: Locality): readonly OpenWindow[] => {
  const windows: OpenWindow[] = [];
  for (const window of openWindows(start, quietHours, place)) {
    if (window.opens > later(start, span + days(10))) break;
    windows.push(window);
  }
  return windows;
};

const searchedDays = 14;
const oneDay = days(1);

const firstTimesOf = (nextOpen: SendingHours['nextOpen']): SendingHours['firstAt'] => {
  const momentOn = remembering(
    (day: number, time: TimeOfDay, zone: FrenchZone) => timeOn(day, time, zone),
    (day, time, zone) => `${day} ${time} ${zone}`,
  );
  return (from, time, place) => {
    // No place is a whole day away from the meridian: the local day is this one, the one before or the one after.
    const firstDay = Math.floor(from / oneDay) - 1;
    let first: Instant | undefined;
    for (let day = firstDay; day < firstDay + searchedDays + 2; day += 1) {
      const candidate = momentOn(day, time, place.zone);
      if (candidate < from) continue;
      first ??= candidate;
      if (nextOpen(candidate, place) === candidate) return candidate;
    }
    return nextOpen(first ?? from, place);
  };
};

/** That time by the clock of the zone, on a day counted from 1 January 1970. */
const timeOn = (day: number, time: TimeOfDay, zone: FrenchZone): Instant => {
  const minute = minuteOfDay(time);
  const plainTime = { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
  return instantFromMilliseconds(date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds);
};
