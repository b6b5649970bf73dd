import { describe, expect, it } from 'vitest';
import {
  type AdviserAnswers,
  advise,
  adviserAnswers,
  adviserQuestions,
  answersKnown,
  mostQuestions,
} from './adviser.ts';
import { procedureBySlug } from './procedures/procedures.ts';

const endings = (answers: AdviserAnswers = {}): { answers: AdviserAnswers; procedure: string }[] => {
  const next = advise(answers);
  if (next.kind === 'advice') return [{ answers, procedure: next.procedure }];
  return adviserAnswers.flatMap((answer) => endings({ ...answers, [next.question]: answer }));
};

describe('the route adviser', () => {
  it('ends on a known procedure after four questions at most, whatever is answered or skipped', () => {
    for (const { answers, procedure } of endings()) {
      expect(Object.keys(answers).length).toBeLessThanOrEqual(mostQuestions);
      expect(procedureBySlug(procedure)).toBeDefined();
    }
  });

  it('asks every question to somebody and leads to every route', () => {
    const asked = new Set(endings().flatMap(({ answers }) => Object.keys(answers)));
    expect([...asked].toSorted()).toEqual(Object.keys(adviserQuestions).toSorted());
    const led = new Set(endings().map(({ procedure }) => procedure));
    expect([...led].toSorted()).toEqual([
      'avec-carte',
      'carte-seule',
      'commander-carte',
      'mettre-a-jour-coordonnees',
      'sans-carte',
    ]);
  });

  it('sends a person whose coordinates are right straight to the phone', () => {
    expect(advise({ telephone: 'yes', coordonnees: 'yes' })).toMatchObject({ procedure: 'sans-carte' });
  });

  it('prefers the card, when it can be read, to waiting for the Ordre', () => {
    expect(advise({ telephone: 'yes', coordonnees: 'no', carte: 'yes', lecteur: 'yes' })).toMatchObject({
      procedure: 'avec-carte',
    });
    expect(advise({ telephone: 'yes', coordonnees: 'no', carte: 'yes', lecteur: 'no' })).toMatchObject({
      procedure: 'mettre-a-jour-coordonnees',
    });
  });

  it('never asks for a phone somebody has not got', () => {
    expect(advise({ telephone: 'no', carte: 'yes' })).toMatchObject({ procedure: 'carte-seule' });
    expect(advise({ telephone: 'no', carte: 'no' })).toMatchObject({ procedure: 'commander-carte' });
  });

  it('numbers its questions from one', () => {
    expect(advise({})).toEqual({ kind: 'question', question: 'telephone', number: 1 });
    expect(advise({ telephone: 'yes', coordonnees: 'no' })).toEqual({
      kind: 'question',
      question: 'carte',
      number: 3,
    });
  });

  it('fills in what the last failure already says', () => {
    expect(answersKnown({ lastFailure: 'no-email-received' })).toEqual({ coordonnees: 'no' });
    expect(answersKnown({ lastFailure: 'lgo-holds-card', hasUsableCard: true })).toEqual({ lecteur: 'no' });
    expect(answersKnown({ hasUsableCard: false, softwareHoldsCard: true })).toEqual({
      carte: 'no',
      lecteur: 'no',
    });
    expect(answersKnown({})).toEqual({});
  });
});
