import { compactIdentifier } from '@relais/domain/identity/typed-identifier';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';

/** Why a question is neither searched nor shown again; undefined for an ordinary one. */
export type KeptBack = 'secret' | 'identifier';

/** Nine digits and more are a person’s or an officine’s number; ten that begin as a phone number are a desk’s. */
export const keptBack = (typed: string): KeptBack | undefined => {
  const compact = compactIdentifier(typed);
  if (/^(?:\d{9}|\d{11,15})$/.test(compact) || /^(?!0[1-9])\d{10}$/.test(compact)) return 'identifier';
  return looksLikeASecret(typed) === undefined ? undefined : 'secret';
};
