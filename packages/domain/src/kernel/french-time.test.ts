import { describe, expect, it } from 'vitest';
import { frenchDelay } from './french-delay.ts';
import { frenchClock, frenchDay, frenchMoment } from './french-time.ts';
import { hours, instantFromIso, later, minutes, seconds } from './instant.ts';

const zone = 'Europe/Paris';
const now = instantFromIso('2026-11-22T10:00+01:00');
const at = (iso: string) => instantFromIso(iso);

describe('a moment', () => {
  it.each([
    ['2026-11-22T14:10+01:00', 'aujourd’hui à 14\u00A0h\u00A010'],
    ['2026-11-23T08:00+01:00', 'demain à 8\u00A0h\u00A000'],
    ['2026-11-23T23:59+01:00', 'demain à 23\u00A0h\u00A059'],
    ['2026-11-21T09:05+01:00', 'hier à 9\u00A0h\u00A005'],
    ['2026-11-24T14:10+01:00', 'mardi 24\u00A0nov. à 14\u00A0h\u00A010'],
    ['2026-12-01T00:00+01:00', 'mardi 1er\u00A0déc. à 0\u00A0h\u00A000'],
    ['2027-01-05T14:10+01:00', 'mardi 5\u00A0janv.\u00A02027 à 14\u00A0h\u00A010'],
  ])('%s is told "%s"', (iso, told) => {
    expect(frenchMoment(at(iso), { now, zone })).toBe(told);
  });

  it('is told by the clock of its zone', () => {
    const late = at('2026-11-22T23:30+01:00');
    expect(frenchMoment(late, { now, zone })).toBe('aujourd’hui à 23\u00A0h\u00A030');
    expect(frenchMoment(late, { now, zone: 'Indian/Reunion' })).toBe('demain à 2\u00A0h\u00A030');
  });

  it('is still tomorrow on the night the clocks change', () => {
    const saturday = at('2027-03-27T23:00+01:00');
    expect(frenchMoment(at('2027-03-28T23:30+02:00'), { now: saturday, zone })).toBe(
      'demain à 23\u00A0h\u00A030',
    );
  });

  it('keeps to the SMS alphabet in a message', () => {
    const summer = { now: at('2026-07-01T10:00+02:00'), zone, medium: 'sms' } as const;
    expect(frenchMoment(at('2026-08-15T14:10+02:00'), summer)).toBe('samedi 15 aout à 14 h 10');
    expect(frenchMoment(at('2026-07-01T14:10+02:00'), summer)).toBe("aujourd'hui à 14 h 10");
  });
});

describe('a delay', () => {
  it.each([
    [seconds(30), 'dans moins d’une minute'],
    [minutes(40), 'dans 40\u00A0min environ'],
    [minutes(59.8), 'dans 1\u00A0h environ'],
    [hours(26.2), 'dans 26\u00A0h environ'],
    [hours(48), 'dans 48\u00A0h environ'],
    [hours(71), 'dans 3\u00A0jours environ'],
    [-seconds(20), 'à l’instant'],
    [-minutes(5), 'il y a 5\u00A0min'],
    [-hours(3.9), 'il y a 3\u00A0h'],
    [-hours(60), 'il y a 2\u00A0jours'],
  ])('of %i ms is told "%s"', (elapsed, told) => {
    expect(frenchDelay(later(now, elapsed), { now })).toBe(told);
  });

  it('keeps to the SMS alphabet in a message', () => {
    expect(frenchDelay(later(now, hours(26)), { now, medium: 'sms' })).toBe('dans 26 h environ');
  });
});

it('a day and a clock time can be told apart', () => {
  expect(frenchDay(at('2026-11-24T14:10+01:00'), { now, zone })).toBe('mardi 24\u00A0nov.');
  expect(frenchClock(at('2026-11-24T14:10+01:00'), zone)).toBe('14\u00A0h\u00A010');
  expect(frenchClock(at('2026-11-24T14:10+01:00'), zone, 'sms')).toBe('14 h 10');
});
