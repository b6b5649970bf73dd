import type { Contact } from '../../lib/answers.ts';

/** What the address of a sheet says after coordinates were found right. */
export const verifiedMark = (channel: 'sms' | 'email'): string => `verifie-${channel}`;

/** The sentence of what was just done; nothing once a message has put the same coordinates in doubt again. */
export const verifiedWords = (mark: string | undefined, contacts: readonly Contact[]): string | undefined => {
  const channel = (['sms', 'email'] as const).find((known) => mark === verifiedMark(known));
  if (channel === undefined) return undefined;
  const kind = channel === 'sms' ? 'mobile' : 'email';
  if (contacts.some((contact) => contact.kind === kind && contact.doubtedSince !== null)) return undefined;
  return channel === 'sms'
    ? 'Numéro de mobile vérifié. Les SMS reprennent.'
    : 'Adresse e-mail vérifiée. Les e-mails reprennent.';
};
