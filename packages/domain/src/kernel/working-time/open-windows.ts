import { Temporal } from 'temporal-polyfill';
import { type Instant, instantFromMilliseconds } from '../instant.ts';
import { type DayText, holidayName } from './holidays.ts';
import type { Locality, OpenInterval, OpeningHours, Weekday } from './opening-hours.ts';
import { minuteOfDay, type TimeOfDay } from './time-of-day.ts';
import type { FrenchZone } from './zone.ts';

/** Open from `opens`, closed again at `closes`. */
export type OpenWindow = { readonly opens: Instant; readonly closes: Instant };

const searchedDays = 400;

/**
 * The open windows that end after `from`, in order, day by day: a desk that never closes has one per day, touching
 * the next. Ends after 400 days.
 */
export function* openWindows(from: Instant, hours: OpeningHours, place: Locality): Generator<OpenWindow> {
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(place.zone).toPlainDate();
  for (let day = 0; day < searchedDays; day += 1) {
    for (const window of windowsOn(date, hours, place)) if (window.closes > from) yield window;
    date = date.add({ days: 1 });
  }
}

// A forecast asks for the same few days tens of thousands of times. Hours are values: they never change once made.
const computed = new WeakMap<OpeningHours, Map<string, readonly OpenWindow[]>>();

const windowsOn = (date: Temporal.PlainDate, hours: OpeningHours, place: Locality): readonly OpenWindow[] => {
  const days = computed.get(hours) ?? new Map<string, readonly OpenWindow[]>();
  computed.set(hours, days);
  const day = date.toString();
  const key = `${day} ${place.zone} ${place.calendar}`;
  const found = days.get(key);
  if (found !== undefined) return found;
  const windows = intervalsOn(date, hours, place)
    .map(({ from, until }) => ({
      opens: instantOf(date, from, place.zone),
      closes: instantOf(date, until, place.zone),
    }))
    .filter(({ opens, closes }) => closes > opens);
  days.set(key, windows);
  return windows;
};

const intervalsOn = (
  date: Temporal.PlainDate,
  hours: OpeningHours,
  { calendar }: Locality,
): readonly OpenInterval[] => {
  const day: DayText = date.toString();
  const exception = hours.exceptions.find((dated) => dated.date === day);
  if (exception === undefined && hours.onHolidays === 'closed' && holidayName(calendar, day) !== undefined) {
    return [];
  }
  const intervals =
    exception?.open ?? hours.weekly.filter(({ on }) => on.includes(date.dayOfWeek as Weekday));
  return intervals.toSorted((left, right) => minuteOfDay(left.from) - minuteOfDay(right.from));
};

const instantOf = (date: Temporal.PlainDate, time: TimeOfDay, zone: FrenchZone): Instant => {
  const moment =
    time === '24:00'
      ? date.add({ days: 1 }).toZonedDateTime(zone)
      : date.toZonedDateTime({ timeZone: zone, plainTime: time });
  return instantFromMilliseconds(moment.epochMilliseconds);
};
