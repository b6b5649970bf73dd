import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import type { Instant } from '@relais/domain/kernel/instant';

/** What somebody read out on the phone: nothing yet, the address of a sheet, or what is wrong with it. */
export type Lookup =
  | { readonly kind: 'asked' }
  | { readonly kind: 'found'; readonly href: string }
  | { readonly kind: 'mistaken'; readonly typed: string; readonly error: string };

/** Reads an RPPS or a national identifier; spaces do not matter. */
export const lookUp = (typed: unknown, now: Instant): Lookup => {
  if (typeof typed !== 'string') return { kind: 'asked' };
  const read = parseSignInIdentifier(typed);
  return read.ok
    ? { kind: 'found', href: `/pharmaciens/${read.value}` }
    : { kind: 'mistaken', typed, error: refusalSentence(read.refusal, { now }) };
};
