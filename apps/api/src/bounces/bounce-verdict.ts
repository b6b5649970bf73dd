import type { RefusalVerdict } from '../outbox/attempt-outcome.ts';

/** Enhanced status codes (RFC 3463) that say the address will never work; 5.0.0 and 5.5.0 are what servers say that say no more. */
const addressIsDead = /^5\.(1\.\d+|0\.0|2\.0|2\.1|4\.4|5\.0)$/;
/** The mailbox is full, or a server stayed silent for days: it may work again. */
const mayWorkAgain = /^(5\.2\.2|4\.\d+\.\d+)$/;

/** What an undelivered mail tells of the person, by its enhanced status; anything else is for the operator to look at. */
export const bounceVerdict = (status: string): RefusalVerdict => {
  if (addressIsDead.test(status)) return 'stale-coordinates';
  return mayWorkAgain.test(status) ? 'retry' : 'operator';
};
