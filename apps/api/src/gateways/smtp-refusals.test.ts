import { expect, it } from 'vitest';
import { smtpVerdict } from './smtp-refusals.ts';

it.each([
  ['CONN', '554 5.7.1 Your address is listed', 'account'],
  ['AUTH PLAIN', '535 5.7.8 Authentication credentials invalid', 'account'],
  ['AUTH PLAIN', '454 4.7.0 Temporary authentication failure', 'retry'],
  ['MAIL FROM', '550 5.7.1 Sender not allowed', 'account'],
  ['MAIL FROM', '552 5.3.4 Message size exceeds fixed limit', 'operator'],
  ['RCPT TO', '550 5.1.1 User unknown', 'stale-coordinates'],
  ['RCPT TO', '550 No such user', 'stale-coordinates'],
  ['RCPT TO', '552 5.2.2 Mailbox full', 'retry'],
  ['RCPT TO', '554 5.7.1 Relay access denied', 'operator'],
  ['RCPT TO', '450 4.2.0 Greylisted', 'retry'],
  ['DATA', '554 5.7.1 Message looks like spam', 'operator'],
])('an answer to %s saying “%s” asks for: %s', (command, text, verdict) => {
  expect(smtpVerdict({ code: Number(text.slice(0, 3)), command, text })).toBe(verdict);
});
