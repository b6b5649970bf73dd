import { procedureBySlug, procedures } from '@relais/content/procedures/procedures';
import { describe, expect, it } from 'vitest';
import { anActivation, aWait, noon } from '../../lib/situation.fixtures.ts';
import { presentProcedure, presentRoutes } from './presenter.ts';
import { pauseOf, presentStep } from './step-presenter.ts';

const offers = (...activation: Parameters<typeof presentRoutes>) =>
  presentRoutes(...activation).map(({ offer }) => (offer.kind === 'take' ? offer.command : offer.kind));
const underWay = anActivation({
  status: 'under-way',
  route: 'without-card',
  completedSteps: ['installer-application'],
});
const withoutCard = procedureBySlug('sans-carte');
if (withoutCard === undefined) throw new Error('The route without card is missing.');

describe('the routes', () => {
  it('can be read by anybody', () => {
    expect(offers(undefined)).toEqual(['read', 'read', 'read']);
  });

  it('are begun, resumed or changed as the life cycle allows', () => {
    expect(offers(anActivation({ status: 'to-start' }))).toEqual(['begin', 'begin', 'choose-card-only']);
    expect(offers(underWay)).toEqual(['resume', 'switch-route', 'choose-card-only']);
    expect(offers(anActivation({ status: 'waiting', wait: aWait }))).toEqual([
      'read',
      'read',
      'choose-card-only',
    ]);
    expect(offers(anActivation({ status: 'active' }))).toEqual(['read', 'read', 'read']);
  });

  it('show the progress of whoever follows them', () => {
    const states = presentProcedure(withoutCard, underWay).steps.map(({ state }) => state);
    expect(states.slice(0, 3)).toEqual(['past', 'current', 'ahead']);
  });
});

describe('a step', () => {
  it('is ticked off by whoever follows the route, and leads on', () => {
    expect(presentStep(withoutCard, 'demander-activation', underWay)?.onward).toEqual({
      kind: 'complete',
      step: 'demander-activation',
      next: '/parcours/sans-carte/saisir-identifiant',
      version: 4,
    });
    expect(presentStep(withoutCard, 'installer-application', underWay)?.onward).toEqual({
      kind: 'next',
      href: '/parcours/sans-carte/demander-activation',
      isDone: true,
    });
    expect(presentStep(withoutCard, 'creer-mot-de-passe', underWay)?.onward).toMatchObject({
      kind: 'complete',
      next: '/ma-situation',
    });
  });

  it('is only read by the others, up to what comes after', () => {
    expect(presentStep(withoutCard, 'installer-application', undefined)?.onward).toMatchObject({
      kind: 'next',
    });
    const last = presentStep(withoutCard, 'creer-mot-de-passe', undefined);
    expect(last?.onward).toMatchObject({ kind: 'end' });
    expect(last?.outcome).toBe(withoutCard.outcome);
  });

  it('exists for every procedure, with links that lead somewhere', () => {
    for (const procedure of procedures) {
      for (const { slug } of procedure.steps) {
        const step = presentStep(procedure, slug, undefined);
        expect(step?.number).toBeGreaterThan(0);
        for (const { href } of step?.links ?? []) expect(href).toMatch(/^(https?:|tel:|mailto:)/);
      }
    }
    expect(presentStep(withoutCard, 'inconnue', undefined)).toBeUndefined();
  });
});

describe('a wait', () => {
  const from = { now: noon, zone: 'Europe/Paris' } as const;
  const waiting = anActivation({ status: 'waiting', wait: aWait });
  const withCard = procedureBySlug('avec-carte');

  it('holds the steps without card until it is over, and no other', () => {
    expect(pauseOf(withoutCard, waiting, from)).toMatchObject({ iso: '2026-11-25T13:00:00Z' });
    expect(withCard && pauseOf(withCard, waiting, from)).toBeUndefined();
    expect(pauseOf(withoutCard, underWay, from)).toBeUndefined();
    expect(pauseOf(withoutCard, undefined, from)).toBeUndefined();
  });
});
