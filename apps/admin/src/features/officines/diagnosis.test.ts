import { typographyMistakes } from '@relais/content/typography';
import { diagnose } from '@relais/domain/activation/readiness';
import type { PracticeRole } from '@relais/domain/roster/practice-role';
import { describe, expect, it } from 'vitest';
import { diagnosisWords } from './diagnosis.ts';

const team = (...members: readonly [PracticeRole, boolean][]) =>
  diagnosisWords(diagnose(members.map(([role, canSignIn]) => ({ role, canSignIn })))).replaceAll(
    '\u00A0',
    ' ',
  );

describe('the diagnosis of an officine', () => {
  it.each([
    [[], 'Aucun titulaire n’est connu : l’officine ne peut pas opérer.'],
    [[['titulaire', false]], 'Le titulaire ne peut pas se connecter : l’officine ne peut pas opérer.'],
    [[['titulaire', true]], 'Le seul titulaire peut se connecter : l’officine dépend d’une seule personne.'],
    [
      [
        ['titulaire', true],
        ['titulaire', false],
      ],
      '1 titulaire sur 2 peut se connecter : l’officine dépend d’une seule personne.',
    ],
    [
      [
        ['titulaire', true],
        ['titulaire', true],
      ],
      'Les 2 titulaires peuvent se connecter : l’officine peut opérer.',
    ],
    [
      [
        ['titulaire', false],
        ['adjoint', true],
        ['adjoint', true],
      ],
      'Aucun titulaire ne peut se connecter : 2 autres membres de l’équipe le peuvent, mais la commande n’accepte qu’un titulaire.',
    ],
  ] as [[PracticeRole, boolean][], string][])('of %j is one sentence', (members, sentence) => {
    expect(team(...members)).toBe(sentence);
  });

  it('is well set', () => {
    const sentences = [[], [true], [false], [true, false], [true, true], [false, false]].map((titulaires) =>
      diagnosisWords(diagnose(titulaires.map((canSignIn) => ({ role: 'titulaire' as const, canSignIn })))),
    );
    expect(sentences.flatMap(typographyMistakes)).toEqual([]);
  });
});
