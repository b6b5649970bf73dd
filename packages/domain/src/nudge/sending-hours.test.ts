import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { departments } from '../identity/department.ts';
import { days, instantFromIso, instantFromMilliseconds, later } from '../kernel/instant.ts';
import { defaultQuietHours, isOpen, nextOpenInstant } from '../kernel/working-time/quiet-hours.ts';
import { usualHours } from './fixtures.ts';
import { sendingHours } from './sending-hours.ts';

const someInstant = fc
  .integer({ min: Date.parse('2026-10-01T00:00Z'), max: Date.parse('2027-11-30T00:00Z') })
  .map(instantFromMilliseconds);
const somePlace = fc.constantFrom(...departments);

it('the next opening is the one that quiet hours give, everywhere and at any instant', () => {
  fc.assert(
    fc.property(someInstant, somePlace, (instant, place) => {
      expect(usualHours.nextOpen(instant, place)).toBe(nextOpenInstant(instant, defaultQuietHours, place));
    }),
    { numRuns: 3_000 },
  );
});

it('a time of day is the first open one, by the clock of the place', () => {
  fc.assert(
    fc.property(someInstant, somePlace, (from, place) => {
      const found = usualHours.firstAt(from, '09:00', place);
      const local = Temporal.Instant.fromEpochMilliseconds(found).toZonedDateTimeISO(place.zone);
      expect([local.hour, local.minute, found >= from]).toEqual([9, 0, true]);
      expect(isOpen(found, defaultQuietHours, place)).toBe(true);
      const before = local.toPlainDate();
      const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(place.zone).toPlainDate();
      for (let date = start; Temporal.PlainDate.compare(date, before) < 0; date = date.add({ days: 1 })) {
        const nine = date.toZonedDateTime({ timeZone: place.zone, plainTime: '09:00' }).epochMilliseconds;
        const skipped = nine < from || !isOpen(instantFromMilliseconds(nine), defaultQuietHours, place);
        expect(skipped).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('hours that reopen after months are found the long way', () => {
  const now = instantFromIso('2026-11-24T10:00+01:00');
  const closedUntilMarch = sendingHours({
    weekly: [{ on: [1], from: '08:00', until: '20:00' }],
    onHolidays: 'closed',
    exceptions: Array.from({ length: 110 }, (_, day) => ({
      date: Temporal.PlainDate.from('2026-11-24').add({ days: day }).toString(),
      open: [],
    })),
  });
  const place = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
  expect(closedUntilMarch.nextOpen(now, place)).toBe(instantFromIso('2027-03-15T08:00+01:00'));
  expect(closedUntilMarch.nextOpen(later(now, days(1)), place)).toBe(
    instantFromIso('2027-03-15T08:00+01:00'),
  );
});
