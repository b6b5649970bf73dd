import type { Branded } from '../kernel/brand.ts';
import { minutes } from '../kernel/instant.ts';

/** Carries a step from one device to another: 8 characters, typed or read in a QR code. */
export type HandOverCode = Branded<string, 'HandOverCode'>;

export const handOverLifetime = minutes(10);

// Crockford's base 32: no I, L, O or U, which are misread or misheard.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A code from the bytes of chance, 5 or more: 40 bits. Throws a RangeError when there are fewer. */
export const handOverCodeFrom = (bytes: Uint8Array): HandOverCode => {
  const bits = [...bytes.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (bits.length < 40) throw new RangeError('not enough chance for a hand-over code');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five, 2)])
    .join('') as HandOverCode;
};

/** Reads a code as people type it ("k7q2 9f3m", O for 0, I or L for 1); `undefined` when it is none. */
export const parseHandOverCode = (typed: string): HandOverCode | undefined => {
  const text = typed
    .toUpperCase()
    .replace(/[\s\u00A0\u202F-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return text.length === length && [...text].every((character) => alphabet.includes(character))
    ? (text as HandOverCode)
    : undefined;
};
