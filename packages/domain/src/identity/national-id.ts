import type { Branded } from '../kernel/brand.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { hasLuhnKey } from './luhn.ts';
import type { Rpps } from './rpps.ts';
import {
  compactIdentifier,
  type IdentifierMistake,
  looksScientific,
  unexpectedCharacter,
} from './typed-identifier.ts';

/** The identifier that national services ask for: 8 then the RPPS, or 0 then the ADELI number. */
export type NationalId = Branded<string, 'NationalId'>;

export type NationalIdRefusal =
  | IdentifierMistake
  /** An RPPS without its leading 8: `meant` is the whole identifier. */
  | { readonly code: 'leading-8-missing'; readonly meant: NationalId }
  /** An ADELI number without its leading 0: `meant` is the whole identifier. */
  | { readonly code: 'leading-0-missing'; readonly meant: NationalId }
  /** Other first digits belong to surgeries and establishments, not to pharmacists. */
  | { readonly code: 'prefix-of-a-structure'; readonly prefix: string };

const shape = /^(?:8\d{11}|0[0-9A-Z]{9})$/;
const withRpps = { prefix: '8', length: 12 } as const;
const withAdeli = { prefix: '0', length: 10 } as const;

/** Reads a national identifier, spaces ignored. A wrong key is accepted (rule R7); refusals name the mistake. */
export const parseNationalId = (text: string): Result<NationalId, NationalIdRefusal> => {
  const compact = compactIdentifier(text);
  if (shape.test(compact)) return accept(compact as NationalId);
  if (compact === '') return refuse({ code: 'identifier-missing' });
  if (looksScientific(compact)) return refuse({ code: 'scientific-notation', text: text.trim() });
  return refuse(mistakeOf(compact));
};

const mistakeOf = (compact: string): NationalIdRefusal => {
  if (/^\d{11}$/.test(compact) && !compact.startsWith('8')) {
    return { code: 'leading-8-missing', meant: `8${compact}` as NationalId };
  }
  if (/^\d[0-9AB]\d{7}$/.test(compact)) {
    return { code: 'leading-0-missing', meant: `0${compact}` as NationalId };
  }
  const adeli = compact.startsWith(withAdeli.prefix);
  const unexpected = unexpectedCharacter(compact, adeli ? /^[0-9A-Z]$/ : /^\d$/);
  if (unexpected) return unexpected;
  if (!adeli && !compact.startsWith(withRpps.prefix)) {
    return { code: 'prefix-of-a-structure', prefix: compact.slice(0, 1) };
  }
  return { code: 'wrong-length', length: compact.length, expected: (adeli ? withAdeli : withRpps).length };
};

export const nationalIdOfRpps = (rpps: Rpps): NationalId => `8${rpps}` as NationalId;

/** The RPPS inside a national identifier; `undefined` for an ADELI one. */
export const rppsOfNationalId = (id: NationalId): Rpps | undefined =>
  id.startsWith(withRpps.prefix) ? (id.slice(1) as Rpps) : undefined;

/** False when the key is wrong, once the first digit is removed; ADELI numbers with letters have no known key. */
export const hasValidNationalIdKey = (id: NationalId): boolean => {
  const number = id.slice(1);
  return /^\d+$/.test(number) ? hasLuhnKey(number) : true;
};
