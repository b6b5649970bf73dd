import type { Branded } from '../kernel/brand.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { hasLuhnKey } from './luhn.ts';
import {
  compactIdentifier,
  type IdentifierMistake,
  looksScientific,
  unexpectedCharacter,
} from './typed-identifier.ts';

/** A person's number in the national directory of health professionals: 11 digits, for life. */
export type Rpps = Branded<string, 'Rpps'>;

export type RppsRefusal =
  | IdentifierMistake
  /** The national identifier (8 then the RPPS) was given: `rpps` is what was meant. */
  | { readonly code: 'national-id-instead-of-rpps'; readonly rpps: Rpps };

const rppsLength = 11;

/**
 * Reads an RPPS of 11 digits; spaces are ignored. A wrong key is accepted: official examples have one, so it
 * only deserves a warning, see `hasValidKey`. Refuses any other shape and names the mistake.
 */
export const parseRpps = (text: string): Result<Rpps, RppsRefusal> => {
  const compact = compactIdentifier(text);
  if (compact === '') return refuse({ code: 'identifier-missing' });
  if (looksScientific(compact)) return refuse({ code: 'scientific-notation', text: text.trim() });
  const unexpected = unexpectedCharacter(compact, /^\d$/);
  if (unexpected) return refuse(unexpected);
  if (/^8\d{11}$/.test(compact)) {
    return refuse({ code: 'national-id-instead-of-rpps', rpps: compact.slice(1) as Rpps });
  }
  if (compact.length !== rppsLength) {
    return refuse({ code: 'wrong-length', length: compact.length, expected: rppsLength });
  }
  return accept(compact as Rpps);
};

/** False when the last digit is not the Luhn key of the others: a warning, never a refusal (rule R7). */
export const hasValidKey = (rpps: Rpps): boolean => hasLuhnKey(rpps);
