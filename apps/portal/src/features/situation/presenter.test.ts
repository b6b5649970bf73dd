import { typographyMistakes } from '@relais/content/typography';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../lib/answers.ts';
import { anActivation, aSituation, aWait, everyStatus, noon } from '../../lib/situation.fixtures.ts';
import { presentCoordinatesForm, presentDeclaration } from './declaration.ts';
import { doneIn, doneSentence } from './done.ts';
import { pathOf } from './path.ts';
import { presentSituation } from './presenter.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const accepted = (...situation: Parameters<typeof aSituation>) =>
  ({ ok: true, value: aSituation(...situation) }) as const;
const refused = <Code extends 'sign-in-required' | 'not-found' | 'service-unavailable'>(code: Code) =>
  ({ ok: false, refusal: { code } }) as const;

describe('the situation', () => {
  it('is told with the names people use', () => {
    const view = presentSituation(
      accepted(undefined, {
        practices: [
          {
            officineId: 'o1',
            officineName: 'PHARMACIE DES ECOLES',
            commune: 'Bayonne',
            department: '64',
            role: 'titulaire',
            since: noon,
            until: null,
          },
        ],
      }),
      noon,
    );
    expect(view).toMatchObject({
      kind: 'standing',
      name: 'Claire Martin',
      practices: [{ officine: 'Pharmacie des Ecoles', place: 'Bayonne', role: 'titulaire' }],
      coordinates: [{ label: 'Mobile', masked: '06\u00A0…\u00A012' }],
    });
  });

  it('has a team for a titulaire only', () => {
    const practice = { officineId: 'o1', officineName: 'PHARMACIE DU PORT', commune: null, department: null };
    const as = (role: 'titulaire' | 'adjoint') =>
      presentSituation(
        accepted(undefined, { practices: [{ ...practice, role, since: noon, until: null }] }),
        noon,
      );
    expect(as('titulaire')).toMatchObject({ isTitulaire: true });
    expect(as('adjoint')).toMatchObject({ isTitulaire: false });
  });

  it('says why there is none', () => {
    expect(presentSituation(refused('sign-in-required'), noon)).toEqual({ kind: 'signed-out' });
    expect(presentSituation(refused('not-found'), noon)).toEqual({ kind: 'gone' });
    expect(presentSituation(refused('service-unavailable'), noon)).toMatchObject({
      kind: 'unavailable',
      sentence: expect.stringMatching(/^Le service est momentanément indisponible\./),
    });
  });
});

describe('le fil', () => {
  it('has one current node wherever there is a way to go', () => {
    for (const activation of everyStatus) {
      const nodes = pathOf(aSituation(activation), from);
      const expected = ['active', 'card-only', 'out-of-scope'].includes(activation.status) ? 0 : 1;
      expect(nodes.filter(({ state }) => state === 'current')).toHaveLength(expected);
      expect(nodes.flatMap(({ title, note = '' }) => [title, note]).flatMap(typographyMistakes)).toEqual([]);
    }
  });

  it('of a new phone speaks of activating again, not of choosing', () => {
    const [first] = pathOf(aSituation(anActivation({ status: 'to-renew', reason: 'new-phone' })), from);
    expect(first).toMatchObject({ state: 'current', title: expect.stringMatching(/^Réactiver/) });
  });

  it('promises a message only when one is planned and can arrive', () => {
    const waiting = anActivation({ status: 'waiting', wait: aWait });
    const noteOf = (situation: Situation) =>
      plain(pathOf(situation, from).find(({ state }) => state === 'current')?.note);
    const note = (changes: Partial<Situation>) => noteOf(aSituation(waiting, changes));
    const { nextNudge: _, ...withoutNudge } = aSituation(waiting);
    expect(note({})).toBe('Nous vous préviendrons par SMS au 06 … 12.');
    expect(note({ coordinates: [{ channel: 'email', masked: 'c…@example.org' }] })).toBe(
      'Nous vous préviendrons par e-mail à c…\u2060@example.org.',
    );
    expect(note({ coordinates: [] })).toMatch(/^Revenez ici/);
    expect(noteOf(withoutNudge)).toMatch(/^Revenez ici/);
  });
});

describe('a declaration', () => {
  const underWay = anActivation({ status: 'under-way', route: 'without-card', completedSteps: [] });

  it('proposes the present minute by the clock of the officine', () => {
    const reunion = presentCoordinatesForm(accepted(underWay, { zone: 'Indian/Reunion' }), undefined);
    expect(reunion).toMatchObject({
      kind: 'form',
      form: {
        moment: '2026-11-24T15:00',
        latest: '2026-11-24T15:00',
        earliest: '2026-10-25T15:00',
        version: 4,
      },
    });
  });

  it('finds again what was typed before the session ended', () => {
    const typed = presentCoordinatesForm(accepted(underWay), '2026-11-23T09:30');
    expect(typed).toMatchObject({ form: { moment: '2026-11-23T09:30' } });
    expect(presentCoordinatesForm(accepted(underWay), '<script>')).toMatchObject({
      form: { moment: '2026-11-24T12:00' },
    });
  });

  it('leads back to where one stands when there is nothing to declare', () => {
    expect(presentDeclaration(accepted(), 'declare-lost')).toEqual({ kind: 'elsewhere' });
    expect(presentDeclaration(refused('sign-in-required'), 'declare-active')).toEqual({ kind: 'signed-out' });
    expect(presentDeclaration(accepted(), 'declare-active')).toEqual({ kind: 'form', form: { version: 4 } });
  });
});

describe('what was just done', () => {
  it('is announced while it is true, and never from an old address', () => {
    expect(doneSentence(doneIn('active'), 'active')).toMatch(/^C’est noté/);
    expect(doneSentence(doneIn('active'), 'to-renew')).toBeUndefined();
    expect(doneIn('toString')).toBeUndefined();
    expect(doneIn(['active'])).toBeUndefined();
  });
});
