import { typographyMistakes } from '@relais/content/typography';
import type { Evidence } from '@relais/domain/activation/evidence';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { claireRpps, noon } from '../../lib/situation.fixtures.ts';
import { evidenceSentence } from './evidence-sentence.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const at = instantFromIso('2026-11-12T10:00:00+01:00');
const declared: Evidence = {
  about: 'e-cps-active',
  grade: 'declared',
  at,
  by: { kind: 'pharmacist', rpps: claireRpps },
};
const told = (evidence: Evidence) => evidenceSentence({ evidence }, from)?.replace(/\u00A0/g, ' ');

describe('how we know a status', () => {
  it('never tells what was declared as proven', () => {
    expect(told(declared)).toBe('Vous l’avez déclaré jeudi 12 nov.');
    expect(told({ ...declared, by: { kind: 'staff', id: 's' } })).toBe(
      'Vous l’avez dit à un conseiller jeudi 12 nov.',
    );
    expect(told({ ...declared, grade: 'imported' })).toBe(
      'C’est ce qu’indique un fichier daté du jeudi 12 nov.',
    );
    expect(told({ ...declared, grade: 'confirmed' })).toBe(
      'Un conseiller l’a confirmé avec vous jeudi 12 nov.',
    );
    expect(told({ ...declared, grade: 'proven' })).toBe(
      'Prouvé par une connexion à Pro Santé Connect jeudi 12 nov.',
    );
  });

  it('shows both sides of a disagreement with their dates', () => {
    const sentence = evidenceSentence(
      {
        evidence: declared,
        disagreement: {
          earlier: { ...declared, grade: 'proven' },
          later: { ...declared, about: 'e-cps-not-active', at: noon },
        },
      },
      from,
    );
    expect(sentence).toMatch(/prouvé par Pro Santé Connect.*12.*déclaré.*24/);
    expect(typographyMistakes(sentence ?? '!')).toEqual([]);
  });

  it('says nothing when nothing is known', () => {
    expect(evidenceSentence({}, from)).toBeUndefined();
  });
});
