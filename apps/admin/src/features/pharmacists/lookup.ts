import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import type { Instant } from '@relais/domain/kernel/instant';

/** What somebody read out on the phone: nothing yet, a name, the address of a sheet, or what is wrong with it. */
export type Lookup =
  | { readonly kind: 'asked' }
  /** A name: people are to be looked for. */
  | { readonly kind: 'named'; readonly typed: string }
  | { readonly kind: 'found'; readonly href: string }
  | { readonly kind: 'mistaken'; readonly typed: string; readonly error: string };

const longestName = 100;

/** Reads an RPPS or a national identifier, whose spaces do not matter; what holds a letter is a name. */
export const lookUp = (typed: unknown, now: Instant): Lookup => {
  if (typeof typed !== 'string') return { kind: 'asked' };
  if (/\p{L}/u.test(typed)) return { kind: 'named', typed: typed.trim().slice(0, longestName) };
  const read = parseSignInIdentifier(typed);
  return read.ok
    ? { kind: 'found', href: `/pharmaciens/${read.value}` }
    : { kind: 'mistaken', typed, error: refusalSentence(read.refusal, { now }) };
};
