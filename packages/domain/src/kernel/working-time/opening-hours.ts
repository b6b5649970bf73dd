import { Temporal } from 'temporal-polyfill';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { DayText } from './holidays.ts';
import { minuteOfDay, type TimeOfDay } from './time-of-day.ts';
import type { FrenchZone } from './zone.ts';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Open from `from`, closed again at `until`, by the clock on the wall. */
export type OpenInterval = { readonly from: TimeOfDay; readonly until: TimeOfDay };

/** A week, what holidays change to it, and dated exceptions, which replace the whole day (none open: closed). */
export type OpeningHours = {
  readonly weekly: readonly (OpenInterval & { readonly on: readonly Weekday[] })[];
  readonly onHolidays: 'closed' | 'as-usual';
  readonly exceptions: readonly { readonly date: DayText; readonly open: readonly OpenInterval[] }[];
};

/** Where a clock hangs: its zone and the holidays around it. A `Department` is one. */
export type Locality = { readonly zone: FrenchZone; readonly calendar: HolidayCalendar };

export type OpeningHoursMistake =
  | { readonly code: 'interval-ends-before-it-starts'; readonly from: TimeOfDay; readonly until: TimeOfDay }
  | { readonly code: 'exception-is-no-date'; readonly date: string }
  | { readonly code: 'never-open' };

/** What an editor has to fix before these hours are used: empty when nothing. */
export const mistakesInOpeningHours = (hours: OpeningHours): readonly OpeningHoursMistake[] => {
  const intervals = [...hours.weekly, ...hours.exceptions.flatMap(({ open }) => open)];
  return [
    ...intervals
      .filter(({ from, until }) => minuteOfDay(until) <= minuteOfDay(from))
      .map(({ from, until }) => ({ code: 'interval-ends-before-it-starts', from, until }) as const),
    ...hours.exceptions
      .filter(({ date }) => !isDay(date))
      .map(({ date }) => ({ code: 'exception-is-no-date', date }) as const),
    ...(hours.weekly.some(({ on }) => on.length > 0) ? [] : [{ code: 'never-open' } as const]),
  ];
};

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};
