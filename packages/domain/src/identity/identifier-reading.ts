import { hasLuhnKey } from './luhn.ts';
import { hasValidNationalIdKey, type NationalId, nationalIdOfRpps, parseNationalId } from './national-id.ts';
import { hasValidKey, parseRpps, type Rpps } from './rpps.ts';
import { compactIdentifier, looksScientific, unexpectedCharacter } from './typed-identifier.ts';

/** What somebody typed where an identifier is asked for: which number it is, and what to type instead. */
export type IdentifierReading =
  | { readonly kind: 'missing' }
  /** Four or six digits: a PIN, a code of an e-CPS, a code received by SMS. Nothing of it is given back. */
  | { readonly kind: 'secret' }
  /** 8 then the RPPS: what the national services ask for. */
  | { readonly kind: 'national-id'; readonly nationalId: NationalId; readonly isKeyRight: boolean }
  | {
      readonly kind: 'rpps';
      readonly rpps: Rpps;
      readonly nationalId: NationalId;
      readonly isKeyRight: boolean;
    }
  /** 0 then an ADELI number. */
  | { readonly kind: 'adeli-national-id'; readonly nationalId: NationalId; readonly isKeyRight: boolean }
  /** Nine characters: an officine’s FINESS or a person’s ADELI, which have the same shape and the same key. */
  | { readonly kind: 'finess-or-adeli'; readonly nationalId: NationalId }
  /** Letters where digits go: `meant` is what they look like. */
  | { readonly kind: 'letters-for-digits'; readonly meant: string }
  | { readonly kind: 'mail-address' }
  | { readonly kind: 'phone-number' }
  | { readonly kind: 'siret' }
  | { readonly kind: 'social-security-number' }
  /** A letter before a number, or a first digit that surgeries and establishments have. */
  | { readonly kind: 'structure' }
  | { readonly kind: 'scientific-notation' }
  | { readonly kind: 'unexpected-character'; readonly character: string; readonly position: number }
  | { readonly kind: 'wrong-length'; readonly length: number };

/** Dots, dashes and slashes are how people group digits; spaces are dropped with them. */
const ungrouped = (text: string): string => compactIdentifier(text.replace(/[.\-–/·]/g, ''));

const alike: readonly (readonly [RegExp, string])[] = [
  [/O/g, '0'],
  [/[IL]/g, '1'],
];

/** Reads what was typed, whatever it is. Never refuses: each mistake has a name, so that a page can explain it. */
export const readIdentifier = (typed: string): IdentifierReading => {
  const whole = compactIdentifier(typed);
  if (whole === '') return { kind: 'missing' };
  if (whole.includes('@')) return { kind: 'mail-address' };
  if (looksScientific(whole)) return { kind: 'scientific-notation' };
  const compact = ungrouped(typed);
  if (/^(?:\d{4}|\d{6})$/.test(compact)) return { kind: 'secret' };
  if (/^(?:0[1-9]\d{8}|\+?33[1-9]\d{8})$/.test(compact) && !hasLuhnKey(compact.slice(1))) {
    return { kind: 'phone-number' };
  }
  return numberOf(compact) ?? mistakeOf(compact);
};

const numberOf = (compact: string): IdentifierReading | undefined => {
  const asRpps = parseRpps(compact);
  if (asRpps.ok) {
    const rpps = asRpps.value;
    return { kind: 'rpps', rpps, nationalId: nationalIdOfRpps(rpps), isKeyRight: hasValidKey(rpps) };
  }
  const asNationalId = parseNationalId(compact);
  if (asNationalId.ok) {
    const nationalId = asNationalId.value;
    const kind = nationalId.startsWith('8') ? 'national-id' : 'adeli-national-id';
    return { kind, nationalId, isKeyRight: hasValidNationalIdKey(nationalId) };
  }
  return asNationalId.refusal.code === 'leading-0-missing'
    ? { kind: 'finess-or-adeli', nationalId: asNationalId.refusal.meant }
    : undefined;
};

const mistakeOf = (compact: string): IdentifierReading => {
  const meant = alike.reduce((text, [letter, digit]) => text.replace(letter, digit), compact);
  if (meant !== compact && /^(?:\d{11}|8\d{11})$/.test(meant)) return { kind: 'letters-for-digits', meant };
  if (/^[FRC]\d[0-9A-Z]{7,}$/.test(compact)) return { kind: 'structure' };
  const unexpected = unexpectedCharacter(compact, /^\d$/);
  if (unexpected?.code === 'unexpected-character') {
    return {
      kind: 'unexpected-character',
      character: unexpected.character,
      position: unexpected.position,
    };
  }
  if (/^\d{14}$/.test(compact)) return { kind: 'siret' };
  if (/^[12]\d{12}(?:\d{2})?$/.test(compact)) return { kind: 'social-security-number' };
  return /^[1-7]\d{11}$/.test(compact)
    ? { kind: 'structure' }
    : { kind: 'wrong-length', length: compact.length };
};
