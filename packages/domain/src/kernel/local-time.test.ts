import { describe, expect, it } from 'vitest';
import { instantFromIso } from './instant.ts';
import { localTime, parseLocalTime } from './local-time.ts';

const read = (text: string, zone: Parameters<typeof parseLocalTime>[1] = 'Europe/Paris') => {
  const parsed = parseLocalTime(text, zone);
  return parsed.ok ? parsed.value : undefined;
};

describe('the time of a date-time field', () => {
  it('is the time on the wall of the zone', () => {
    const noon = instantFromIso('2026-11-24T12:00:31+01:00');
    expect(localTime(noon, 'Europe/Paris')).toBe('2026-11-24T12:00');
    expect(localTime(noon, 'Indian/Reunion')).toBe('2026-11-24T15:00');
    expect(read('2026-11-24T15:00', 'Indian/Reunion')).toBe(instantFromIso('2026-11-24T12:00+01:00'));
  });

  it('is read the first time when the clocks go back, and later when they go forward', () => {
    expect(read('2026-10-25T02:30')).toBe(instantFromIso('2026-10-25T02:30+02:00'));
    expect(read('2026-03-29T02:30')).toBe(instantFromIso('2026-03-29T03:30+02:00'));
  });

  it.each(['', 'hier', '2026-11-24', '2026-02-30T10:00', '2026-11-24T25:00', '2026-11-24T10:00Z'])(
    'refuses "%s"',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
