import { withoutLinkToken } from '../links/link-token.ts';
import type { MessageRow } from './message.ts';

/**
 * What opens a door has no business in the database once its message has ended: a sign-in code goes with its whole text,
 * of a message with a personal link the token alone. The text stays as long as it was: what it cost can still be counted.
 */
export const wipedWith = ({
  lane,
  linkPurpose,
  text,
  html,
}: Pick<MessageRow, 'lane' | 'linkPurpose' | 'text' | 'html'>) => {
  if (lane === 'sign-in') return { text: '', html: '' };
  return linkPurpose === null ? {} : { text: withoutLinkToken(text), html: withoutLinkToken(html) };
};
