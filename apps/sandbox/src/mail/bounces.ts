import type { FastifyInstance } from 'fastify';
import type { Clock, HexSource } from '../clock.ts';
import type { EmailEntry } from '../ledger/entry.ts';

export type Bounces = {
  /** A mail that had been accepted could not be delivered after all: its server writes to the envelope sender. */
  readonly returnTo: (sender: string, entry: EmailEntry, code: number) => void;
  readonly clear: () => void;
  /** What came back, oldest first, in the mbox format. */
  readonly mailbox: () => string;
};

/** The enhanced code (RFC 3463) and the words that go with an SMTP reply. */
const reasons: Readonly<Record<number, readonly [string, string]>> = {
  421: ['4.4.1', 'connection timed out'],
  450: ['4.2.0', 'mailbox busy for too long'],
  550: ['5.1.1', 'user unknown'],
  552: ['5.2.2', 'mailbox full'],
  554: ['5.7.1', 'message refused'],
};

export const createBounces = (clock: Clock, hex: HexSource): Bounces => {
  let mails: string[] = [];
  return {
    returnTo: (sender, entry, code) => {
      if (sender !== '')
        mails.push(reportOn(sender, entry, code, { at: new Date(clock()), boundary: hex(24) }));
    },
    clear: () => {
      mails = [];
    },
    mailbox: () =>
      mails.map((mail) => `From MAILER-DAEMON ${new Date(clock()).toUTCString()}\n${mail}\n`).join(''),
  };
};

const reportOn = (
  sender: string,
  { to, headers }: EmailEntry,
  code: number,
  { at, boundary }: { readonly at: Date; readonly boundary: string },
): string => {
  const [status, words] = reasons[code] ?? [`${Math.trunc(code / 100)}.0.0`, 'refused'];
  const part = (type: string, lines: readonly string[]) =>
    [`--${boundary}`, `Content-Type: ${type}`, '', ...lines, ''].join('\n');
  return [
    'Return-Path: <>',
    `Delivered-To: ${sender}`,
    'From: MAILER-DAEMON@sandbox (Mail Delivery System)',
    `To: ${sender}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${at.toUTCString()}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    part('text/plain; charset=us-ascii', [
      'This is the mail system at host sandbox.',
      '',
      `<${to}>: ${words}`,
    ]),
    part('message/delivery-status', [
      'Reporting-MTA: dns; sandbox',
      `Arrival-Date: ${at.toUTCString()}`,
      '',
      `Final-Recipient: rfc822; ${to}`,
      'Action: failed',
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${code} ${status} ${words}`,
    ]),
    part('text/rfc822-headers', [`Message-ID: ${headers['message-id'] ?? ''}`, `To: ${to}`]),
    `--${boundary}--`,
  ].join('\n');
};

/** For tests: what came back, as a mail server would leave it in a mailbox. */
export const registerBounceRoutes = (http: FastifyInstance, bounces: Bounces): void => {
  http.get('/api/bounces', (_request, reply) => reply.type('application/mbox').send(bounces.mailbox()));
  http.delete('/api/bounces', (_request, reply) => {
    bounces.clear();
    return reply.code(204).send();
  });
};
