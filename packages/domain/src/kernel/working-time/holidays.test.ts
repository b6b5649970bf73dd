import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday } from './easter.ts';
import { type HolidayCalendar, holidayCalendars } from './holiday-calendar.ts';
import { holidayName, holidaysOf } from './holidays.ts';

const region: Readonly<Record<HolidayCalendar, readonly [country: string, state?: string]>> = {
  metropole: ['FR'],
  'alsace-moselle': ['FR', '57'],
  guadeloupe: ['GP'],
  martinique: ['MQ'],
  guyane: ['GF'],
  'la-reunion': ['RE'],
  mayotte: ['YT'],
  'saint-pierre-et-miquelon': ['PM'],
  'saint-barthelemy': ['BL'],
  'saint-martin': ['MF'],
  'wallis-et-futuna': ['WF'],
  'polynesie-francaise': ['PF'],
  'nouvelle-caledonie': ['NC'],
};

const goodFridays = ['2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19'];
const years = [2026, 2027, 2028, 2029, 2030];

// Where the library is known to differ from our sources.
const onlyTheirs = new Map<HolidayCalendar, readonly string[]>([
  ['guadeloupe', goodFridays],
  ['martinique', goodFridays],
]);
const onlyOurs = new Map<HolidayCalendar, readonly string[]>([
  ['saint-martin', years.map((year) => `${year}-05-28`)],
]);

const theirsIn = (calendar: HolidayCalendar, year: number): readonly string[] => {
  const [country, state] = region[calendar];
  const library = state === undefined ? new Holidays(country) : new Holidays(country, state);
  return library
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
};

describe('public holidays', () => {
  it.each(holidayCalendars)('of %s agree with an independent source, known differences apart', (calendar) => {
    const ours = years.flatMap((year) => holidaysOf(calendar, year).map(({ date }) => date));
    const theirs = years.flatMap((year) => theirsIn(calendar, year));
    expect(ours.filter((date) => !theirs.includes(date))).toEqual(onlyOurs.get(calendar) ?? []);
    expect(theirs.filter((date) => !ours.includes(date))).toEqual(onlyTheirs.get(calendar) ?? []);
  });

  it('are eleven on the mainland, each year', () => {
    expect(years.map((year) => holidaysOf('metropole', year).length)).toEqual([11, 11, 11, 11, 11]);
  });

  it.each([
    ['alsace-moselle', '2027-03-26', 'Vendredi saint'],
    ['metropole', '2027-03-26', undefined],
    ['metropole', '2027-05-06', 'Ascension'],
    ['martinique', '2027-05-22', 'Abolition de l’esclavage'],
    ['guadeloupe', '2027-05-22', undefined],
    ['metropole', '2027-03-28', undefined],
  ] as const)('in %s, %s is %s', (calendar, day, name) => {
    expect(holidayName(calendar, day)).toBe(name);
  });
});

it.each([
  [1818, 3, 22],
  [2000, 4, 23],
  [2008, 3, 23],
  [2024, 3, 31],
  [2026, 4, 5],
  [2027, 3, 28],
  [2038, 4, 25],
  [2285, 3, 22],
])('Easter %i falls on %i/%i', (year, month, day) => {
  expect(easterSunday(year)).toEqual({ month, day });
});
