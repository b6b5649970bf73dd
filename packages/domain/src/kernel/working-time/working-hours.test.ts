import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, instantFromIso, instantFromMilliseconds, minutes } from '../instant.ts';
import type { OpeningHours } from './opening-hours.ts';
import { wallClock } from './quiet-hours.oracle.ts';
import { addWorkingTime } from './working-hours.ts';
import { frenchZones } from './zone.ts';

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;

const office: OpeningHours = {
  weekly: [
    { on: [1, 2, 3, 4, 5], from: '09:00', until: '12:30' },
    { on: [1, 2, 3, 4, 5], from: '14:00', until: '18:00' },
  ],
  onHolidays: 'closed',
  exceptions: [],
};

describe('two working hours', () => {
  it.each([
    ['within the morning', '2026-11-24T09:15+01:00', '2026-11-24T11:15+01:00'],
    ['across lunch', '2026-11-24T11:30+01:00', '2026-11-24T15:00+01:00'],
    ['to the very end of the day', '2026-11-24T16:00+01:00', '2026-11-24T18:00+01:00'],
    ['across the night', '2026-11-24T17:00+01:00', '2026-11-25T10:00+01:00'],
    ['from a Friday evening', '2026-11-20T17:30+01:00', '2026-11-23T10:30+01:00'],
    ['from a Sunday', '2026-11-22T10:00+01:00', '2026-11-23T11:00+01:00'],
    ['across a holiday', '2026-11-10T17:00+01:00', '2026-11-12T10:00+01:00'],
    ['across the night the clocks go forward', '2027-03-26T17:00+01:00', '2027-03-30T10:00+02:00'],
  ])('%s', (_, from, due) => {
    expect(addWorkingTime(instantFromIso(from), hours(2), office, paris)).toBe(instantFromIso(due));
  });

  it('count overlapping intervals once', () => {
    const overlapping: OpeningHours = {
      ...office,
      weekly: [
        { on: [2], from: '09:00', until: '11:00' },
        { on: [2], from: '10:00', until: '12:00' },
      ],
    };
    const due = addWorkingTime(instantFromIso('2026-11-24T09:30+01:00'), hours(2), overlapping, paris);
    expect(due).toBe(instantFromIso('2026-11-24T11:30+01:00'));
  });
});

it('working time agrees with counting open minutes on the clock of any French zone', () => {
  const anInstant = fc.integer({
    min: Date.parse('2027-01-01T00:00Z') / 60_000,
    max: Date.parse('2027-12-20T00:00Z') / 60_000,
  });
  const asUsual: OpeningHours = { ...office, onHolidays: 'as-usual' };
  const weekend = ['Sat', 'Sun'];
  fc.assert(
    fc.property(
      fc.constantFrom(...frenchZones),
      anInstant,
      fc.integer({ min: 1, max: 300 }),
      (zone, at, work) => {
        const read = wallClock(zone);
        const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' });
        let left = work;
        let expected = at;
        for (; left > 0; expected += 1) {
          const { minute } = read(expected * 60_000);
          const office = (minute >= 540 && minute < 750) || (minute >= 840 && minute < 1080);
          if (office && !weekend.includes(weekday.format(expected * 60_000))) left -= 1;
        }
        const start = instantFromMilliseconds(at * 60_000);
        const due = addWorkingTime(start, minutes(work), asUsual, { zone, calendar: 'metropole' });
        return due === expected * 60_000;
      },
    ),
    { numRuns: 120 },
  );
});
