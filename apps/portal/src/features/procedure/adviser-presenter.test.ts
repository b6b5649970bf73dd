import { describe, expect, it } from 'vitest';
import { anActivation } from '../../lib/situation.fixtures.ts';
import { presentAdviser } from './adviser-presenter.ts';

const underWay = anActivation({ status: 'to-start' });

describe('the route adviser', () => {
  it('asks one question at a time, each answer an address', () => {
    const { next, trail } = presentAdviser({}, undefined, undefined);
    expect(trail).toEqual([]);
    expect(next).toMatchObject({ kind: 'question', number: 1, most: 4 });
    expect(next.kind === 'question' && next.options.map(({ href }) => href)).toEqual([
      '/parcours?telephone=oui',
      '/parcours?telephone=non',
      '/parcours?telephone=je-ne-sais-pas',
    ]);
  });

  it('ends on one procedure, with its reason, that the person may take up', () => {
    const { next, trail } = presentAdviser({ telephone: 'oui', coordonnees: 'oui' }, undefined, underWay);
    expect(trail.map(({ answer }) => answer)).toEqual(['Oui', 'Oui']);
    expect(next).toMatchObject({ kind: 'advice', route: { slug: 'sans-carte', offer: { kind: 'take' } } });
  });

  it('starts from what is known, says from what, and lets it be changed', () => {
    const known = {
      answers: { coordonnees: 'no', lecteur: 'no' },
      because: { lastFailure: 'no-email-received', software: 'Logiciel A' },
    } as const;
    const { next, trail } = presentAdviser({ telephone: 'oui', carte: 'oui' }, known, underWay);
    expect(next).toMatchObject({ kind: 'advice', route: { slug: 'mettre-a-jour-coordonnees' } });
    expect(trail.map(({ origin }) => origin)).toEqual([
      undefined,
      'd’après votre dernier blocage : e-mail non reçu',
      undefined,
      'd’après votre logiciel, Logiciel A',
    ]);
    const again = presentAdviser({ telephone: 'oui', carte: 'oui', changer: 'lecteur' }, known, underWay);
    expect(again.next).toMatchObject({ kind: 'question', number: 4 });
    expect(again.next.kind === 'question' && again.next.options.find(({ isChosen }) => isChosen)?.label).toBe(
      'Non',
    );
  });

  it('ignores answers that nobody offers', () => {
    expect(
      presentAdviser({ telephone: 'peut-être', changer: 'rien' }, undefined, undefined).next,
    ).toMatchObject({
      number: 1,
    });
  });
});
