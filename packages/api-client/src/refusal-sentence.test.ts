import { parseNationalId } from '@relais/domain/identity/national-id';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { FrontRefusal } from './front-refusal.ts';
import { refusalSentence } from './refusal-sentence.ts';

const now = instantFromIso('2026-11-24T12:00:00+01:00');
const sentence = (refusal: FrontRefusal) => refusalSentence(refusal, { now, zone: 'Europe/Paris' });
/** Fixed spaces are checked apart: here they would only make the words hard to read. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const told = (refusal: FrontRefusal) => plain(sentence(refusal));
const typed = (text: string) => {
  const read = parseSignInIdentifier(text);
  if (read.ok) throw new Error('This identifier should be refused.');
  return told(read.refusal);
};
const nationalId = (text: string) => {
  const read = parseNationalId(text);
  if (read.ok) throw new Error('This identifier should be refused.');
  return told(read.refusal);
};

describe('the sentence of a refusal', () => {
  it('explains the typing mistake in an identifier', () => {
    expect(typed('')).toBe('Saisissez votre numéro RPPS (11 chiffres) ou votre identifiant national.');
    expect(typed('9900000001')).toBe('Il manque 1 chiffre : vous en avez saisi 10, il en faut 11.');
    expect(typed('9900000000123')).toBe('Il y a 2 chiffres de trop : vous en avez saisi 13, il en faut 11.');
    expect(typed('9900OOO0012')).toBe('Un RPPS ne contient que des chiffres : « O » est à la position 5.');
    expect(typed('9,9E+10')).toMatch(/^« 9,9E\+10 » vient d’un tableur/);
    expect(typed('0123456789')).toMatch(/^C’est un numéro ADELI\./);
    expect(nationalId('99000000012')).toBe(
      'Il manque le 8 du début. L’identifiant complet est 899000000012.',
    );
  });

  it('counts the tries that are left', () => {
    expect(told({ code: 'code-wrong', triesLeft: 3 })).toMatch(/Il vous reste 3 essais\.$/);
    expect(told({ code: 'code-wrong', triesLeft: 1 })).toMatch(/Il vous reste 1 essai\.$/);
    expect(told({ code: 'code-wrong', triesLeft: 0 })).toMatch(/Demandez un nouveau code\.$/);
  });

  it('tells an hour where a clock is known, and a delay where none is', () => {
    const refusal = { code: 'too-many-codes', retryAt: instantFromIso('2026-11-24T12:40:00+01:00') } as const;
    expect(told(refusal)).toMatch(/aujourd’hui à 12 h 40\.$/);
    expect(plain(refusalSentence(refusal, { now }))).toMatch(/dans 40 min environ\.$/);
  });

  it('dates what is too old', () => {
    const oldest = instantFromIso('2026-10-25T12:00:00+01:00');
    expect(told({ code: 'update-too-old', declaredAt: oldest, oldest })).toContain(
      '(avant le dimanche 25 oct.)',
    );
  });

  it('gives the reference of a failure of ours', () => {
    expect(told({ code: 'internal-error', requestId: 'abc' })).toMatch(/Référence à nous donner : abc\.$/);
    expect(told({ code: 'internal-error' })).not.toContain('Référence');
  });

  it('follows French typography and stays calm', () => {
    const refusals: readonly FrontRefusal[] = [
      { code: 'wrong-length', length: 10, expected: 11 },
      { code: 'scientific-notation', text: '9,9E+10' },
      { code: 'unexpected-character', character: 'O', position: 5 },
      { code: 'too-many-codes', retryAt: now },
      { code: 'code-malformed' },
      { code: 'credentials-wrong' },
      { code: 'sign-in-required' },
      { code: 'service-unavailable' },
      { code: 'not-allowed-from-status', command: 'begin', status: 'active', allowed: [] },
      { code: 'stale-version', expected: 1, found: 2 },
      { code: 'update-too-old', declaredAt: now, oldest: now },
    ];
    for (const each of refusals.map(sentence)) {
      expect(each).not.toMatch(/['"!]|veuillez| [:;?»]|« /i);
      expect(each).toMatch(/\.$/);
    }
  });
});
