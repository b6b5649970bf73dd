import { typographyMistakes } from '@relais/content/typography';
import { evidenceGrades } from '@relais/domain/activation/evidence';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { disagreementWords, evidenceWords } from './evidence-words.ts';

const from = { now: instantFromIso('2026-11-22T10:00:00+01:00'), zone: 'Europe/Paris' } as const;
const at = instantFromIso('2026-11-12T10:00:00+01:00');
const by = { kind: 'identity-provider' } as const;

describe('evidence', () => {
  it('never tells a declared status as a proven one', () => {
    expect(evidenceWords({ grade: 'declared', at }, from)).toBe('déclarée le 12/11');
    expect(evidenceWords({ grade: 'proven', at }, from)).toBe('prouvée (Pro Santé Connect) le 12/11');
  });

  it('has words of its own for each grade', () => {
    const told = evidenceGrades.map((grade) => evidenceWords({ grade, at }, from));
    expect(new Set(told).size).toBe(evidenceGrades.length);
    expect(told.flatMap(typographyMistakes)).toEqual([]);
  });

  it('shows both sides of a disagreement with their dates', () => {
    const told = disagreementWords(
      {
        earlier: { about: 'e-cps-active', grade: 'proven', at, by },
        later: {
          about: 'e-cps-not-active',
          grade: 'confirmed',
          at: instantFromIso('2026-11-18T10:00:00+01:00'),
          by,
        },
      },
      from,
    );
    expect(told).toBe(
      'e-CPS active, prouvée (Pro Santé Connect) le 12/11\u202F; e-CPS inactive, confirmée par l’équipe le 18/11.',
    );
    expect(typographyMistakes(told)).toEqual([]);
  });
});
