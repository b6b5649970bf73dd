import { instantFromIso } from '@relais/domain/kernel/instant';
import { desksFor } from '@relais/domain/support/desk';
import { describe, expect, it } from 'vitest';
import { factBySlug } from '../facts/facts.ts';
import { supportDesks } from './support-desks.ts';

const desks = supportDesks(factBySlug);
const openFor = (symptom: Parameters<typeof desksFor>[0], iso: string): string[] =>
  desksFor(symptom, desks, instantFromIso(iso))
    .filter(({ opening }) => opening?.open === true)
    .map(({ desk }) => desk.id);

describe('the desks of the sources, right now', () => {
  it('the card desk answers on Saturday until 14:00, Paris time', () => {
    expect(openFor('card-pin-blocked', '2026-11-21T13:59:00+01:00')).toEqual(['support-cartes']);
    expect(openFor('card-pin-blocked', '2026-11-21T14:00:00+01:00')).toEqual([]);
  });

  it('the e-CPS desk answers on a public holiday at night, the SI-DEP desk does not', () => {
    expect(openFor('other', '2026-12-25T03:00:00+01:00')).toEqual(['support-ecps']);
    expect(openFor('other', '2026-11-23T10:00:00+01:00')).toContain('support-sidep');
    expect(openFor('other', '2026-11-23T20:00:00+01:00')).not.toContain('support-sidep');
  });

  it('a desk without known hours is neither open nor closed', () => {
    const [order] = desksFor('service-side-rights', desks, instantFromIso('2026-11-23T10:00:00+01:00'));
    expect(order?.desk.id).toBe('sante-publique-france');
    expect(order).not.toHaveProperty('opening');
  });

  it('prices are those of the facts', () => {
    expect(desks.find(({ id }) => id === 'support-cartes')?.price).toEqual({
      kind: 'per-minute',
      centsPerMinute: 6,
    });
    expect(desks.find(({ id }) => id === 'support-ecps')?.price).toEqual({ kind: 'normal' });
    expect(desks.find(({ id }) => id === 'support-sidep')?.price).toEqual({ kind: 'free' });
    expect(desks.find(({ id }) => id === 'cis')).not.toHaveProperty('price');
  });
});
