import type { Branded } from '../kernel/brand.ts';

/** The short name of a message, "7K3F9M": printed in it, read out on the phone, checked on the portal. */
export type MessageReference = Branded<string, 'MessageReference'>;

// Crockford's base 32: no I, L, O or U, which are misread or misheard.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** In characters. */
export const referenceLength = 6;

/**
 * The reference drawn from the bytes of a keyed hash, 8 bytes or more, always the same for the same bytes. It holds
 * at least one letter: six digits would look like a sign-in code. Throws a RangeError when the bytes give none.
 */
export const referenceFromBytes = (bytes: Uint8Array): MessageReference => {
  const text = [...bytes]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .match(/.{5}/g)
    ?.map((bits) => alphabet[Number.parseInt(bits, 2)])
    .join('');
  const start =
    text === undefined
      ? -1
      : text.search(new RegExp(`(?=.{${referenceLength}})(?=\\d{0,${referenceLength - 1}}[A-Z])`));
  if (text === undefined || start === -1) throw new RangeError('not enough bytes for a reference');
  return text.slice(start, start + referenceLength) as MessageReference;
};

/** Reads a reference as people copy it ("réf. 7k3f 9m", O for 0, I or L for 1); `undefined` when it is none. */
export const parseReference = (typed: string): MessageReference | undefined => {
  const text = typed
    .toUpperCase()
    .replace(/^\s*R[ÉE]F(?:[ÉE]RENCE)?[.:\s\u00A0]*/u, '')
    .replace(/[\s\u00A0-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{6}$/.test(text) ? (text as MessageReference) : undefined;
};
