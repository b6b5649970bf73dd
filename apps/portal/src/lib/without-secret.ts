import { looksLikeASecret } from '@relais/domain/support/secret-in-text';

/** What can be given back of words that held a secret: the same without their digits, or nothing when that is not enough. */
export const withoutSecret = (words: string): string => {
  if (looksLikeASecret(words) === undefined) return words;
  const left = words.replace(/\p{Nd}[\p{Nd} .\-/\u00A0\u202F]*\p{Nd}/gu, '…');
  return looksLikeASecret(left) === undefined ? left : '';
};
