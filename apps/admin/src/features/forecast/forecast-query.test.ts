import { describe, expect, it } from 'vitest';
import { forecastAddress, readForecastQuery } from './forecast-query.ts';

describe('the address of the simulation', () => {
  it('says what is asked for, and reads back the same', () => {
    const query = {
      day: '2026-11-24',
      rule: 'digest',
      channel: 'email',
      department: '974',
      outcome: 'skipped',
      reason: 'no-channel',
      page: 2,
    } as const;
    const { searchParams } = new URL(forecastAddress(query), 'http://console.example');
    expect(readForecastQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it('leaves out what does not exist, such as the 30th of February', () => {
    expect(readForecastQuery({ jour: '2026-02-30', regle: 'A B', issue: 'peut-être', page: 'x' })).toEqual(
      {},
    );
    expect(forecastAddress({})).toBe('/relances/simulation');
  });
});
