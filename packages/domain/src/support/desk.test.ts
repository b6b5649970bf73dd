import { describe, expect, it } from 'vitest';
import { symptoms } from '../activation/symptom.ts';
import { instantFromIso } from '../kernel/instant.ts';
import { type Desk, desksFor } from './desk.ts';

const place = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
const [symptom, otherSymptom] = symptoms;
const office = {
  weekly: [{ on: [1, 2, 3, 4, 5], from: '08:00', until: '20:00' }],
  onHolidays: 'closed',
  exceptions: [],
} as const;

const desk = (id: string, more: Partial<Desk>): Desk => ({ id, name: id, solves: [symptom], place, ...more });
const free = desk('free', { hours: office, price: { kind: 'free' } });
const paid = desk('paid', { hours: office, price: { kind: 'per-minute', centsPerMinute: 6 } });
const unpriced = desk('unpriced', { hours: office });
const unknownHours = desk('unknown-hours', { price: { kind: 'free' } });
const elsewhere = desk('elsewhere', { hours: office, solves: [otherSymptom] });
const night = desk('night', {
  hours: { weekly: [{ on: [7], from: '00:00', until: '24:00' }], onHolidays: 'as-usual', exceptions: [] },
  price: { kind: 'normal' },
});
const all = [elsewhere, unpriced, unknownHours, paid, night, free];

describe('the right desk', () => {
  it.each([
    ['on a weekday', '2026-11-24T10:00+01:00', ['free', 'paid', 'unpriced', 'unknown-hours', 'night']],
    ['on a Sunday', '2026-11-22T10:00+01:00', ['night', 'unknown-hours', 'free', 'paid', 'unpriced']],
  ])('%s can solve the symptom, answers now, and costs least', (_, at, order) => {
    expect(desksFor(symptom, all, instantFromIso(at)).map(({ desk: { id } }) => id)).toEqual(order);
  });

  it('is not said to be open when its hours are not known', () => {
    const [first] = desksFor(symptom, [unknownHours], instantFromIso('2026-11-24T10:00+01:00'));
    expect(first).toEqual({ desk: unknownHours });
  });
});
