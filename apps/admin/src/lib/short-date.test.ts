import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { shortDate } from './short-date.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');

describe('a date in a table', () => {
  it('leaves out the year when it is this one', () => {
    expect(shortDate(instantFromIso('2026-11-12T09:00:00+01:00'), { now, zone: 'Europe/Paris' })).toBe(
      '12/11',
    );
    expect(shortDate(instantFromIso('2025-03-01T09:00:00+01:00'), { now, zone: 'Europe/Paris' })).toBe(
      '01/03/2025',
    );
  });

  it('is told by the clock of its place', () => {
    const evening = instantFromIso('2026-11-12T22:30:00+01:00');
    expect(shortDate(evening, { now, zone: 'Indian/Reunion' })).toBe('13/11');
  });
});
