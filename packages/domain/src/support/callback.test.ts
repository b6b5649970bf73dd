import { expect, it } from 'vitest';
import { instantFromIso } from '../kernel/instant.ts';
import { callbackDueAt } from './callback.ts';

const staff = {
  weekly: [{ on: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }],
  onHolidays: 'closed',
  exceptions: [],
} as const;

it.each([
  ['2026-11-24T10:00+01:00', '2026-11-24T12:00+01:00'],
  ['2026-11-24T17:30+01:00', '2026-11-25T10:30+01:00'],
  ['2026-11-21T11:00+01:00', '2026-11-23T11:00+01:00'],
  ['2026-11-10T17:00+01:00', '2026-11-12T10:00+01:00'],
])('a call asked for at %s is due at %s', (asked, due) => {
  const place = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
  expect(callbackDueAt(instantFromIso(asked), staff, place)).toBe(instantFromIso(due));
});

it.each([
  ['morning', '2026-11-24T10:30+01:00', '2026-11-25T09:30+01:00'],
  ['midday', '2026-11-24T10:30+01:00', '2026-11-24T14:00+01:00'],
  ['afternoon', '2026-11-24T10:30+01:00', '2026-11-24T16:00+01:00'],
  ['afternoon', '2026-11-24T17:00+01:00', '2026-11-25T15:00+01:00'],
] as const)('in the %s, a call asked for at %s is due at %s', (preferred, asked, due) => {
  const place = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
  expect(callbackDueAt(instantFromIso(asked), staff, place, preferred)).toBe(instantFromIso(due));
});

it('is counted by the clock and the holidays of the officine', () => {
  const reunion = { zone: 'Indian/Reunion', calendar: 'la-reunion' } as const;
  // 20 December, abolition of slavery, is a holiday there.
  const due = callbackDueAt(instantFromIso('2027-12-17T17:30+04:00'), staff, reunion);
  expect(due).toBe(instantFromIso('2027-12-21T10:30+04:00'));
});

it('is counted in the whole day when staff never work at the hour chosen', () => {
  const mornings = { ...staff, weekly: [{ ...staff.weekly[0], until: '12:00' as const }] };
  const place = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
  const due = callbackDueAt(instantFromIso('2026-11-24T09:00+01:00'), mornings, place, 'afternoon');
  expect(due).toBe(instantFromIso('2026-11-24T11:00+01:00'));
});
