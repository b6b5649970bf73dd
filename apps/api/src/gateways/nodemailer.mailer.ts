import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { AttemptOutcome } from '../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import type { MailLog } from './mail-log.ts';
import type { Mailer } from './mailer.ts';
import { errorDetail, neverConnected } from './never-connected.ts';
import { type SmtpReply, smtpVerdict } from './smtp-refusals.ts';

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
  const reply = smtpReply(error);
  if (reply !== undefined) {
    const { code } = reply;
    return { kind: 'refused', code: String(code), detail: errorDetail(error), verdict: smtpVerdict(reply) };
  }
  if (neverConnected(error)) {
    return { kind: 'refused', code: 'not-connected', detail: errorDetail(error), verdict: 'retry' };
  }
  return { kind: 'ambiguous', detail: errorDetail(error) };
};

/** Only an SMTP reply code proves a refusal: the library's own error codes mix "never connected" with "taken, then cut". */
const smtpReply = (error: unknown): SmtpReply | undefined => {
  const { success, data } = replied.safeParse(error);
  return success ? { code: data.responseCode, command: data.command, text: data.response } : undefined;
};

const replied = z.object({
  responseCode: z.number().min(400).max(599),
  command: z.string().default(''),
  response: z.string().default(''),
});
