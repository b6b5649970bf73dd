import { bounceVerdict } from '../bounces/bounce-verdict.ts';
import type { RefusalVerdict } from '../outbox/attempt-outcome.ts';

export type SmtpReply = {
  readonly code: number;
  /** What the server was answering: CONN, AUTH PLAIN, MAIL FROM, RCPT TO or DATA. */
  readonly command: string;
  readonly text: string;
};

/** The message itself is too large. */
const tooLarge = 552;

/**
 * What a refusal asks of us. Until the recipient is named, the server has only us to refuse: our address, our password, our
 * sender. At the recipient, the enhanced status (RFC 3463) tells a dead address from a relay that will not serve us.
 */
export const smtpVerdict = ({ code, command, text }: SmtpReply): RefusalVerdict => {
  if (code < 500) return 'retry';
  if (command === 'DATA') return 'operator';
  if (command !== 'RCPT TO') return code === tooLarge ? 'operator' : 'account';
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  return status === undefined ? 'stale-coordinates' : bounceVerdict(status);
};
