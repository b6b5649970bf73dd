import { createTransport } from 'nodemailer';
import type { AttemptOutcome, RefusalVerdict } from '../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import type { MailLog } from './mail-log.ts';
import type { Mailer } from './mailer.ts';
import { errorDetail, neverConnected } from './never-connected.ts';

type Settings = {
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Bounds each send from its first byte to its last answer, in ms. */
  readonly timeout: number;
  readonly connections: number;
  /** Where the mail comes back to when it cannot be delivered: an address per message. */
  readonly bounceTo: (message: OutgoingMessage) => string;
  /** The log of the first mail server on the way, when it is ours: the one place that tells whether a cut message was taken. */
  readonly log: MailLog | undefined;
};

export const nodemailerMailer = ({
  smtpUrl,
  from,
  timeout,
  connections,
  bounceTo,
  log,
}: Settings): Mailer & { close: () => void } => {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    maxRequeues: 0,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.address.split('@')[1] ?? 'localhost';
  const messageIdOf = (reference: string) => `<${reference}@${host}>`;
  return {
    async send(message, attempt) {
      try {
        const sent = await transport.sendMail({
          from,
          to: message.recipient,
          envelope: { from: bounceTo(message), to: message.recipient },
          subject: message.subject,
          text: message.text,
          html: message.html,
          messageId: messageIdOf(message.reference),
          // A server that trickles its answers is never silent for long enough to be given up otherwise.
          signal: AbortSignal.timeout(timeout),
          headers: { 'X-Attempt-Id': attempt.id, ...unsubscribeHeaders(message.unsubscribeUrl) },
        });
        return { kind: 'accepted', providerId: sent.messageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async find(message) {
      if (log === undefined) return { kind: 'no-source' };
      try {
        const found = await log.accepted(messageIdOf(message.reference));
        return found ? { kind: 'found', providerIds: [messageIdOf(message.reference)] } : { kind: 'absent' };
      } catch (error) {
        return { kind: 'unreachable', detail: errorDetail(error) };
      }
    },
    close: () => transport.close(),
  };
};

/** RFC 8058: the mailbox itself offers to refuse, in one request and without asking anything more. */
const unsubscribeHeaders = (url: string | null | undefined): Record<string, string> =>
  url === null || url === undefined
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

const outcomeOf = (error: unknown): AttemptOutcome => {
  const { responseCode, command } = smtpReply(error);
  if (responseCode !== undefined) {
    const verdict: RefusalVerdict =
      responseCode < 500 ? 'retry' : command === 'RCPT TO' ? 'stale-coordinates' : 'operator';
    return { kind: 'refused', code: String(responseCode), detail: errorDetail(error), verdict };
  }
  if (neverConnected(error)) {
    return { kind: 'refused', code: 'not-connected', detail: errorDetail(error), verdict: 'retry' };
  }
  return { kind: 'ambiguous', detail: errorDetail(error) };
};

/** Only an SMTP reply code proves a refusal: the library's own error codes mix "never connected" with "taken, then cut". */
const smtpReply = (error: unknown): { responseCode?: number; command?: string } => {
  if (typeof error !== 'object' || error === null) return {};
  const code = 'responseCode' in error ? error.responseCode : undefined;
  const command = 'command' in error ? error.command : undefined;
  return {
    ...(typeof code === 'number' && code >= 400 && code < 600 ? { responseCode: code } : {}),
    ...(typeof command === 'string' ? { command } : {}),
  };
};
