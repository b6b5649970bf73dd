import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { days, hours, instantFromIso, instantFromMilliseconds, later } from '../kernel/instant.ts';
import { noon, usualWait } from './fixtures.ts';
import { isOver, oldestUpdate, remaining, waitAfterUpdate } from './wait.ts';

const told = (declaredAt: typeof noon, now = noon) =>
  waitAfterUpdate(declaredAt, { now, waitLength: usualWait });

const endOf = (declaredAt: typeof noon, waitLength = usualWait) => {
  const wait = waitAfterUpdate(declaredAt, { now: declaredAt, waitLength });
  if (!wait.ok) throw new Error(wait.refusal.code);
  return wait.value.endsAt;
};

describe('a wait', () => {
  it('can be for an update made this instant, and no later', () => {
    expect(told(noon).ok).toBe(true);
    expect(told(later(noon, 1))).toEqual({
      ok: false,
      refusal: { code: 'update-in-the-future', declaredAt: later(noon, 1), now: noon },
    });
  });

  it('can be for an update made 30 days ago, and no earlier', () => {
    const oldest = later(noon, -oldestUpdate);
    expect(told(oldest).ok).toBe(true);
    expect(told(later(oldest, -1))).toEqual({
      ok: false,
      refusal: { code: 'update-too-old', declaredAt: later(oldest, -1), oldest },
    });
  });

  it.each([
    ['the night the clock goes forward', '2027-03-27T10:00:00+01:00', '2027-03-29T11:00:00+02:00'],
    ['the night the clock goes back', '2027-10-30T10:00:00+02:00', '2027-11-01T09:00:00+01:00'],
  ])('is 48 elapsed hours across %s', (_, declaredAt, endsAt) => {
    expect(endOf(instantFromIso(declaredAt))).toBe(instantFromIso(endsAt));
  });

  it('ends when an independent calendar says so, in every French zone', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/Guadeloupe',
      'America/Martinique',
      'America/Cayenne',
      'America/Miquelon',
      'Indian/Reunion',
      'Indian/Mayotte',
      'Pacific/Noumea',
      'Pacific/Wallis',
      'Pacific/Tahiti',
    );
    const instant = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2034, 0) });
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 240 }), (timeZone, at, length) => {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
        expect(endOf(instantFromMilliseconds(at), hours(length))).toBe(
          local.add({ hours: length }).epochMilliseconds,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts down to nothing, and no further', () => {
    const wait = { declaredAt: noon, endsAt: later(noon, usualWait) };
    expect(remaining(wait, noon)).toBe(usualWait);
    expect(remaining(wait, later(wait.endsAt, -1))).toBe(1);
    expect(isOver(wait, later(wait.endsAt, -1))).toBe(false);
    expect(remaining(wait, wait.endsAt)).toBe(0);
    expect(isOver(wait, wait.endsAt)).toBe(true);
    expect(remaining(wait, later(wait.endsAt, days(1)))).toBe(0);
  });
});
