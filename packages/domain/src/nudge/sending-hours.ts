import { Temporal } from 'temporal-polyfill';
import { days, type Instant, instantFromMilliseconds, later, minutes } from '../kernel/instant.ts';
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
 * the same few days.
 */
export const sendingHours = (quietHours: QuietHours): SendingHours => {
  const nextOpen = openingsOf(quietHours);
  return {
    nextOpen,
    firstAt: firstTimesOf(nextOpen),
    day: byHalfHour(localDay),
    nextDay: byHalfHour(nextLocalDay),
    week: byHalfHour(isoWeek),
    weekStart: byHalfHour(weekStart),
    nextWeekStart: byHalfHour(nextWeekStart),
  };
};

const mostRemembered = 20_000;

/** The answer to a question about a number and a name, computed once: nested, because making keys costs more than finding them. */
const remembering = <Name, Answer>(compute: (number: number, name: Name) => Answer) => {
  const byName = new Map<Name, Map<number, Answer>>();
  return (number: number, name: Name): Answer => {
    let known = byName.get(name);
    if (known === undefined || known.size >= mostRemembered) {
      known = new Map();
      byName.set(name, known);
    }
    const found = known.get(number);
    if (found !== undefined) return found;
    const answer = compute(number, name);
    known.set(number, answer);
    return answer;
  };
};

const halfHour = minutes(30);

/** No clock of ours is off by less than half an hour, nor changes within one: days and weeks are the same all through it. */
const byHalfHour = <Answer>(
  compute: (instant: Instant, zone: FrenchZone) => Answer,
): ((instant: Instant, zone: FrenchZone) => Answer) => {
  const answers = remembering((start: number, zone: FrenchZone) =>
    compute(instantFromMilliseconds(start * halfHour), zone),
  );
  return (instant, zone) => answers(Math.floor(instant / halfHour), zone);
};

const span = days(32);

/** The openings of a month are computed once for each place; after that an instant costs a few comparisons. */
const openingsOf = (quietHours: QuietHours): SendingHours['nextOpen'] => {
  const monthsOf = remembering((_, place: Locality) =>
    remembering((month: number, _same: 'month') =>
      windowsOfMonth(instantFromMilliseconds(month * span), quietHours, place),
    ),
  );
  return (instant, place) => {
    const windows = monthsOf(0, place)(Math.floor(instant / span), 'month');
    const window = firstClosingAfter(windows, instant);
    // Hours closed for months on end: the long way, which also tells hours that never open.
    if (window === undefined) return nextOpenInstant(instant, quietHours, place);
    const isOpen = window.opens <= instant;
    return isOpen ? instant : window.opens;
  };
};

/** They are in order, and there are some thirty of them. */
const firstClosingAfter = (windows: readonly OpenWindow[], instant: Instant): OpenWindow | undefined => {
  let [from, to] = [0, windows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((windows[middle]?.closes ?? 0) > instant) to = middle;
    else from = middle + 1;
  }
  return windows[from];
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
  const momentsIn = remembering((_, zone: FrenchZone) =>
    remembering((day: number, time: TimeOfDay) => timeOn(day, time, zone)),
  );
  return (from, time, place) => {
    // No place is a whole day away from the meridian: the local day is this one, the one before or the one after.
    const firstDay = Math.floor(from / oneDay) - 1;
    const momentOn = momentsIn(0, place.zone);
    let first: Instant | undefined;
    for (let day = firstDay; day < firstDay + searchedDays + 2; day += 1) {
      const candidate = momentOn(day, time);
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
