import { symptomBySlug, symptomSheets } from '@relais/content/symptoms/symptoms';
import { describe, expect, it } from 'vitest';
import { anActivation } from '../../lib/situation.fixtures.ts';
import { presentSymptoms } from './presenter.ts';
import { presentTrouble } from './trouble-presenter.ts';

const noEmail = symptomBySlug('pas-d-email');
if (noEmail === undefined) throw new Error('The sheet about e-mails is missing.');
const blocked = (triedRemedies: readonly string[]) =>
  anActivation({
    status: 'blocked',
    route: 'without-card',
    completedSteps: [],
    symptom: 'no-email-received',
    triedRemedies,
  });

describe('the symptoms', () => {
  it('are all there, once', () => {
    const shown = presentSymptoms({ procedure: undefined, step: undefined }).flatMap(
      ({ symptoms }) => symptoms,
    );
    expect(shown).toHaveLength(symptomSheets.length);
  });

  it('of the step one comes from come first, and only there', () => {
    const [first, ...others] = presentSymptoms({ procedure: 'sans-carte', step: 'saisir-identifiant' });
    expect(first?.title).toBe('À cette étape');
    const here = first?.symptoms.map(({ href }) => href) ?? [];
    expect(here).toContain('/symptomes/identifiant-refuse');
    expect(others.flatMap(({ symptoms }) => symptoms.map(({ href }) => href))).not.toContain(here[0]);
  });
});

describe('a trouble', () => {
  it('is only read by visitors, and by those who cannot be blocked', () => {
    expect(presentTrouble(noEmail, undefined).doing).toEqual({ kind: 'read' });
    expect(presentTrouble(noEmail, anActivation({ status: 'active' })).doing).toEqual({ kind: 'read' });
  });

  it('is reported by whoever is under way', () => {
    const underWay = anActivation({ status: 'under-way', route: 'without-card', completedSteps: [] });
    expect(presentTrouble(noEmail, underWay).doing).toEqual({ kind: 'report', version: 4 });
  });

  it('gives the next remedy until all are spent', () => {
    expect(presentTrouble(noEmail, blocked([])).doing).toMatchObject({
      remedy: noEmail.remedies[0],
      number: 1,
    });
    expect(presentTrouble(noEmail, blocked(noEmail.remedies.slice(0, 2))).doing).toMatchObject({
      remedy: noEmail.remedies[2],
      number: 3,
    });
    expect(presentTrouble(noEmail, blocked(noEmail.remedies)).doing).toEqual({ kind: 'try', version: 4 });
  });

  it('keeps the order of the guide, and says nothing of it, until tries have given another', () => {
    const slugs = (order?: readonly string[]) =>
      presentTrouble(noEmail, undefined, order).remedies.map(({ slug }) => slug);
    expect(slugs()).toEqual(noEmail.remedies);
    expect(presentTrouble(noEmail, undefined, noEmail.remedies).isOrderedByTries).toBe(false);
    const [first = '', second = '', ...others] = noEmail.remedies;
    expect(slugs([second, first, 'inconnue'])).toEqual([second, first, ...others]);
    expect(presentTrouble(noEmail, undefined, [second]).isOrderedByTries).toBe(true);
  });

  it('counts what was tried, whatever the order has become since', () => {
    const [first = '', second = ''] = noEmail.remedies;
    expect(presentTrouble(noEmail, blocked([first]), [second, first]).doing).toMatchObject({
      remedy: second,
      number: 2,
    });
  });

  it('offers to declare the update where a remedy starts the wait', () => {
    const remedies = presentTrouble(noEmail, blocked([])).remedies;
    expect(remedies.flatMap(({ declaration }) => declaration ?? [])).toEqual([
      { label: 'J’ai mis mes coordonnées à jour', href: '/ma-situation/coordonnees' },
    ]);
  });

  it('lets whoever had an active e-CPS say that it is to be activated again', () => {
    const expired = symptomBySlug('ecps-expiree');
    if (expired === undefined) throw new Error('The sheet about an e-CPS at its end is missing.');
    expect(presentTrouble(expired, anActivation({ status: 'active' })).doing).toEqual({ kind: 'renew' });
    expect(presentTrouble(expired, undefined).doing).toEqual({ kind: 'read' });
  });
});
