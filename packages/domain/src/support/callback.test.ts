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
