import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantFromIso, instantFromMilliseconds, isoFromInstant } from '../instant.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { OpeningHours } from './opening-hours.ts';
import { nextOpenByWalking, openHours, wallClock } from './quiet-hours.oracle.ts';
import { closingInstant, defaultQuietHours, isOpen, nextOpenInstant } from './quiet-hours.ts';
import type { FrenchZone } from './zone.ts';

const years = [2026, 2027, 2028, 2029];
const goodFridays = ['2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30'];

// Good Friday in Guadeloupe and Martinique: in the library by custom, not in our sources.
const zones: readonly (readonly [FrenchZone, HolidayCalendar, string, readonly string[]])[] = [
  ['Europe/Paris', 'metropole', 'FR', []],
  ['America/Guadeloupe', 'guadeloupe', 'GP', goodFridays],
  ['America/Martinique', 'martinique', 'MQ', goodFridays],
  ['America/Cayenne', 'guyane', 'GF', []],
  ['America/Miquelon', 'saint-pierre-et-miquelon', 'PM', []],
  ['Indian/Reunion', 'la-reunion', 'RE', []],
  ['Indian/Mayotte', 'mayotte', 'YT', []],
  ['Pacific/Wallis', 'wallis-et-futuna', 'WF', []],
  ['Pacific/Tahiti', 'polynesie-francaise', 'PF', []],
  ['Pacific/Noumea', 'nouvelle-caledonie', 'NC', []],
];

// The nights when a French clock changes: Europe at 1:00 UTC, Miquelon at 2:00 local, on other dates.
const clockChanges = [
  '2027-03-28T01:00Z',
  '2027-10-31T01:00Z',
  '2027-03-14T05:00Z',
  '2027-11-07T04:00Z',
  '2028-03-26T01:00Z',
  '2028-10-29T01:00Z',
].map((iso) => instantFromIso(iso));

const holidaysElsewhere = (country: string, removed: readonly string[]): ReadonlySet<string> => {
  const library = new Holidays(country);
  const found = years.flatMap((year) => library.getHolidays(year)).filter(({ type }) => type === 'public');
  return new Set(found.map(({ date }) => date.slice(0, 10)).filter((day) => !removed.includes(day)));
};

const span = { from: Date.parse('2026-01-01T00:00Z'), until: Date.parse('2029-02-01T00:00Z') };

const nearAClockChange = fc
  .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -36 * 3_600_000, max: 36 * 3_600_000 }))
  .map(([change, shift]) => instantFromMilliseconds(change + shift));

const anInstant = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: span.from, max: Date.parse('2029-01-01T00:00Z') })
      .map(instantFromMilliseconds),
  },
  { weight: 1, arbitrary: nearAClockChange },
);

describe.each(zones)('quiet hours in %s', (zone, calendar, country, removed) => {
  const place = { zone, calendar };
  const holidays = holidaysElsewhere(country, removed);
  const open = openHours(
    zone,
    span,
    ({ day, sunday, minute }) => minute >= 480 && minute < 1200 && !sunday && !holidays.has(day),
  );

  it('agree with an independent clock at 10,000 instants, clock changes included', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const expected = nextOpenByWalking(open, span.from, instant);
        const next = nextOpenInstant(instant, defaultQuietHours, place);
        if (next !== expected) {
          throw new Error(
            `${isoFromInstant(instant)}: ${isoFromInstant(next)}, not ${isoFromInstant(expected as Instant)}`,
          );
        }
        return isOpen(instant, defaultQuietHours, place) === (expected === instant);
      }),
      { numRuns: 10_000 },
    );
  });

  it('agree minute by minute around clock changes when they start at odd minutes and know no Sunday', () => {
    const policy: OpeningHours = {
      weekly: [{ on: [1, 2, 3, 4, 5, 6, 7], from: '08:07', until: '19:43' }],
      onHolidays: 'as-usual',
      exceptions: [],
    };
    const read = wallClock(zone);
    const isOpenAt = (milliseconds: number) => {
      const { minute } = read(milliseconds);
      return minute >= 487 && minute < 1183;
    };
    fc.assert(
      fc.property(nearAClockChange, (instant) => {
        let expected: number = instant;
        while (!isOpenAt(expected)) expected = Math.floor(expected / 60_000) * 60_000 + 60_000;
        return nextOpenInstant(instant, policy, place) === expected;
      }),
      { numRuns: 80 },
    );
  });

  it('are idle at the instant they give, and close the same day', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const next = nextOpenInstant(instant, defaultQuietHours, place);
        const closing = closingInstant(instant, defaultQuietHours, place);
        return (
          nextOpenInstant(next, defaultQuietHours, place) === next &&
          closing > next &&
          !isOpen(closing, defaultQuietHours, place) &&
          closing - next <= 12 * 3_600_000
        );
      }),
      { numRuns: 500 },
    );
  });
});

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;

describe('a message', () => {
  it.each([
    ['at 8:00 leaves at once', '2026-11-24T08:00+01:00', '2026-11-24T08:00+01:00'],
    ['a millisecond before 8:00 waits for 8:00', '2026-11-24T07:59:59.999+01:00', '2026-11-24T08:00+01:00'],
    ['at 19:59 leaves at once', '2026-11-24T19:59+01:00', '2026-11-24T19:59+01:00'],
    ['at 20:00 waits for the next morning', '2026-11-24T20:00+01:00', '2026-11-25T08:00+01:00'],
    ['on Saturday evening waits for Monday', '2026-11-21T20:30+01:00', '2026-11-23T08:00+01:00'],
    ['on 11 November waits for the 12th', '2026-11-11T10:00+01:00', '2026-11-12T08:00+01:00'],
    [
      'on the night the clocks go forward waits for Monday',
      '2027-03-27T20:00+01:00',
      '2027-03-30T08:00+02:00',
    ],
    ['on the night the clocks go back waits for Tuesday', '2027-10-30T20:00+02:00', '2027-11-02T08:00+01:00'],
  ])('%s', (_, at, leaves) => {
    expect(nextOpenInstant(instantFromIso(at), defaultQuietHours, paris)).toBe(instantFromIso(leaves));
  });

  it('waits in Moselle for a holiday that is not one in Paris', () => {
    const goodFriday = instantFromIso('2027-03-26T10:00+01:00');
    expect(isOpen(goodFriday, defaultQuietHours, paris)).toBe(true);
    expect(isOpen(goodFriday, defaultQuietHours, { ...paris, calendar: 'alsace-moselle' })).toBe(false);
  });

  it('respects a day that an editor closed', () => {
    const policy = { ...defaultQuietHours, exceptions: [{ date: '2026-11-24', open: [] }] };
    expect(nextOpenInstant(instantFromIso('2026-11-24T10:00+01:00'), policy, paris)).toBe(
      instantFromIso('2026-11-25T08:00+01:00'),
    );
  });

  it('is never planned by hours that never open', () => {
    const never = { ...defaultQuietHours, weekly: [] };
    expect(() => nextOpenInstant(instantFromIso('2026-11-24T10:00Z'), never, paris)).toThrow(RangeError);
  });
});
