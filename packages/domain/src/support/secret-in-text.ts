import { withoutHarmlessNumbers } from './harmless-numbers.ts';

/** What a free text seems to hold that must never be typed here (rule 2 of the product). */
export type SecretKind =
  /** Four digits: a card's PIN or the code of an e-CPS. */
  | 'four-digits'
  /** Six digits: a code received by SMS or by e-mail. */
  | 'six-digits'
  /** Digits given as a code, whatever their number: "mon code est 12345". */
  | 'named-code'
  /** A code read out: "un deux trois quatre". */
  | 'spelt-digits'
  /** What a QR code holds, or a link that signs someone in. */
  | 'qr-content';

const namedCode =
  /(?:\bcodes?\b(?!\s*(?:postal|postaux|cip|cis|acl|ucd|ape|naf|barres?|erreur|d.erreur|commune|insee))|\bpin\b|\bnip\b|mots? de passe|\bmdp\b|\bpassword\b|\botp\b)(?:[\s:=«»"'’(,\-–—]|est\b|c.est\b|cest\b|e-?cps\b|cps\b|sms\b|pin\b|de\b|du\b|la\b|ma\b|le\b|mon\b|carte\b|re[cç]us?\b|actuel\b|activation\b|d.activation\b|provisoire\b|secret\b|par\b|mail\b|suivant\b|n°|numéro\b)*\d(?:[ .\-/]?\d){2,7}(?![ .\-/]?\d)/iu;

const digitWord = '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf)';
const speltDigits = new RegExp(`(?<!\\p{L})${digitWord}(?:[\\s,.-]+${digitWord}){3,}(?!\\p{L})`, 'iu');

const longToken = /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{28,}|otpauth:|\/l\/[\w-]{16,}/iu;

/**
 * The reason to refuse a free text, `undefined` when nothing looks like a secret. Dates, hours, phone numbers,
 * identifiers, postcodes and counted things stay usable. In doubt it refuses: the person can write it otherwise.
 */
export const looksLikeASecret = (text: string): SecretKind | undefined => {
  const plain = inPlainDigits(text);
  if (longToken.test(plain)) return 'qr-content';
  if (speltDigits.test(plain)) return 'spelt-digits';
  const left = withoutHarmlessNumbers(plain);
  if (namedCode.test(left)) return 'named-code';
  const lengths = digitRuns(left);
  if (lengths.includes(4)) return 'four-digits';
  return lengths.includes(6) ? 'six-digits' : undefined;
};

/**
 * The same for the name of a device or of a programme, where four digits after a word are a model ("Omnikey 3121").
 * Refuses digits that stand alone or that are given as a code.
 */
export const modelNameLooksLikeASecret = (name: string): SecretKind | undefined => {
  const plain = inPlainDigits(name);
  const model = /^(?=.*\p{L}{2})[\p{L}\p{N}\s.,'’()/&+_-]*$/u;
  const named = plain.replace(/(\p{L}{2,}[\s-])\d{4}(?!\d)/u, '$1');
  return model.test(plain) && !namedCode.test(plain) ? looksLikeASecret(named) : looksLikeASecret(plain);
};

/** How many digits each run has, those split by one space, dot, dash or slash counted together as well. */
const digitRuns = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:[ .\-/\u00A0\u202F]\d+)*/gu)].flatMap(([run]) => {
    const groups = run.split(/\D/u).map(({ length }) => length);
    const small = groups.every((length) => length <= 3);
    return small ? [groups.reduce((total, length) => total + length, 0)] : groups;
  });

/** Digits of any script and width as 0 to 9, letters and spaces in their ordinary form. */
const inPlainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => {
      let value = 0;
      for (let code = digit.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code -= 1)
        value += 1;
      return String(value % 10);
    });
