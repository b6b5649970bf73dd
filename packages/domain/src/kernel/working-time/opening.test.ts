import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '../instant.ts';
import { openingAt } from './opening.ts';
import { mistakesInOpeningHours, type OpeningHours } from './opening-hours.ts';

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;

const cards: OpeningHours = {
  weekly: [
    { on: [1, 2, 3, 4, 5], from: '08:00', until: '20:00' },
    { on: [6], from: '08:00', until: '14:00' },
  ],
  onHolidays: 'closed',
  exceptions: [{ date: '2026-12-24', open: [{ from: '08:00', until: '12:00' }] }],
};

const roundTheClock: OpeningHours = {
  weekly: [{ on: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '24:00' }],
  onHolidays: 'as-usual',
  exceptions: [],
};

const withLunchBreak: OpeningHours = {
  weekly: [
    { on: [1, 2, 3, 4, 5], from: '14:00', until: '18:00' },
    { on: [1, 2, 3, 4, 5], from: '09:00', until: '12:30' },
  ],
  onHolidays: 'closed',
  exceptions: [],
};

const told = (at: string, hours: OpeningHours) => {
  const opening = openingAt(instantFromIso(at), hours, paris);
  const next = opening.open ? opening.closesAt : opening.reopensAt;
  return [opening.open ? 'open' : 'closed', next === undefined ? undefined : isoFromInstant(next)];
};

describe('a desk', () => {
  it.each([
    ['on a weekday', '2026-11-24T10:00+01:00', cards, ['open', '2026-11-24T19:00:00Z']],
    ['at its opening minute', '2026-11-24T08:00+01:00', cards, ['open', '2026-11-24T19:00:00Z']],
    ['at its closing minute', '2026-11-24T20:00+01:00', cards, ['closed', '2026-11-25T07:00:00Z']],
    ['on Saturday afternoon', '2026-11-21T15:00+01:00', cards, ['closed', '2026-11-23T07:00:00Z']],
    ['on a holiday', '2026-11-11T10:00+01:00', cards, ['closed', '2026-11-12T07:00:00Z']],
    ['on a day with an exception', '2026-12-24T13:00+01:00', cards, ['closed', '2026-12-26T07:00:00Z']],
    ['at lunch', '2026-11-24T13:00+01:00', withLunchBreak, ['closed', '2026-11-24T13:00:00Z']],
    ['in the morning', '2026-11-24T12:00+01:00', withLunchBreak, ['open', '2026-11-24T11:30:00Z']],
    ['that never closes', '2026-12-25T03:00+01:00', roundTheClock, ['open', undefined]],
    ['that never opens', '2026-12-25T03:00+01:00', { ...cards, weekly: [] }, ['closed', undefined]],
  ] as const)('%s tells whether it answers and what comes next', (_, at, hours, expected) => {
    const exceptions = hours.weekly.length === 0 ? [] : hours.exceptions;
    expect(told(at, { ...hours, exceptions })).toEqual(expected);
  });

  it('open round the clock on some days closes when the last of them ends', () => {
    const weekend = { ...roundTheClock, weekly: [{ on: [6, 7], from: '00:00', until: '24:00' }] } as const;
    expect(told('2026-11-21T10:00+01:00', weekend)).toEqual(['open', '2026-11-22T23:00:00Z']);
  });
});

describe('opening hours', () => {
  it('are fine when nothing is wrong with them', () => {
    expect([cards, roundTheClock, withLunchBreak].flatMap(mistakesInOpeningHours)).toEqual([]);
  });

  it('are sent back with each mistake', () => {
    const wrong: OpeningHours = {
      weekly: [{ on: [], from: '20:00', until: '08:00' }],
      onHolidays: 'closed',
      exceptions: [{ date: '2026-02-30', open: [] }],
    };
    expect(mistakesInOpeningHours(wrong)).toEqual([
      { code: 'interval-ends-before-it-starts', from: '20:00', until: '08:00' },
      { code: 'exception-is-no-date', date: '2026-02-30' },
      { code: 'never-open' },
    ]);
  });
});
