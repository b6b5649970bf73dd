import type { Branded } from '../kernel/brand.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { hasLuhnKey } from './luhn.ts';
import {
  compactIdentifier,
  type IdentifierMistake,
  looksScientific,
  unexpectedCharacter,
} from './typed-identifier.ts';

/** The number of an establishment, or of the legal entity that owns it, in the national FINESS register. */
export type Finess = Branded<string, 'Finess'>;

const finessLength = 9;

/** Reads a FINESS number: 9 characters, digits except the second, which is a letter in Corsica. Refuses other shapes. */
export const parseFiness = (text: string): Result<Finess, IdentifierMistake> => {
  const compact = compactIdentifier(text);
  if (/^\d[0-9A-Z]\d{7}$/.test(compact)) return accept(compact as Finess);
  if (compact === '') return refuse({ code: 'identifier-missing' });
  if (looksScientific(compact)) return refuse({ code: 'scientific-notation', text: text.trim() });
  if (compact.length !== finessLength) {
    return refuse({ code: 'wrong-length', length: compact.length, expected: finessLength });
  }
  const withoutSecond = `${compact.slice(0, 1)}0${compact.slice(2)}`;
  const unexpected = unexpectedCharacter(withoutSecond, /^\d$/) ?? unexpectedCharacter(compact, /^[0-9A-Z]$/);
  return refuse(unexpected ?? { code: 'wrong-length', length: compact.length, expected: finessLength });
};

/** The key is a Luhn one for nine digits; the rule for Corsican numbers (2A, 2B) is not published. */
export const finessKey = (finess: Finess): 'right' | 'wrong' | 'unknown' => {
  if (!/^\d+$/.test(finess)) return 'unknown';
  return hasLuhnKey(finess) ? 'right' : 'wrong';
};
