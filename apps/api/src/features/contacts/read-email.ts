import { z } from 'zod';

export type ReadEmail =
  | { readonly kind: 'email' | 'secure-email'; readonly value: string }
  | { readonly kind: 'unusable'; readonly reason: 'email-malformed' };

const shape = z.email().max(254);

/**
 * Reads an e-mail address as typed: spaces, capitals, "mailto:" and angle brackets dropped. An MSSanté box is told
 * apart: it cannot be the correspondence address of an e-CPS (domain-facts, section 9), nor receive ordinary mail.
 */
export const readEmail = (typed: string): ReadEmail => {
  const value = typed
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u200B\uFEFF]+/gu, '')
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  if (!shape.safeParse(value).success) return { kind: 'unusable', reason: 'email-malformed' };
  return { kind: /[@.]mssante\.fr$/.test(value) ? 'secure-email' : 'email', value };
};
