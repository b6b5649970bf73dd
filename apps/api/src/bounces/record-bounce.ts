import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { Foundations } from '../foundations.module.ts';
import { readDeliveryReport } from '../gateways/delivery-report.ts';
import type { MessageRow } from '../outbox/message.ts';
import type { MessageHooks } from '../outbox/message-hooks.ts';
import { recordReceipt } from '../outbox/record-receipt.ts';
import { isSealedFor, readBounceAddress } from './bounce-address.ts';
import { bounceVerdict } from './bounce-verdict.ts';

/** `recorded`: the message did not arrive. The others change nothing: a delay, a mail that is no report, one that is not about ours. */
export type BounceOutcome = 'recorded' | 'not-final' | 'not-a-report' | 'not-ours';

type Needs = Pick<Foundations, 'database' | 'clock' | 'digest' | 'log'> & { readonly hooks: MessageHooks };

/**
 * Reads one mail that came to the bounce address. Only what came to an address we made for a very message is believed, and
 * only of that message; the same report twice is one.
 */
export const recordBounce =
  (needs: Needs) =>
  async (source: Buffer, envelopeRecipient?: string): Promise<BounceOutcome> => {
    const report = await readDeliveryReport(source);
    if (report === undefined) return 'not-a-report';
    const sentTo = [...(envelopeRecipient === undefined ? [] : [envelopeRecipient]), ...report.sentTo];
    const message = await messageBehind(needs, sentTo);
    if (message === undefined) return 'not-ours';
    const [status] = report.failures;
    if (status === undefined) return 'not-final';
    const record = recordReceipt({
      ...needs,
      verdictOf: bounceVerdict,
      alarm: ({ kind, messageId }) => needs.log.warn(`alarm: ${kind}`, { messageId }),
    });
    await record({
      id: createHash('sha256').update(`bounce ${message.id} ${status}`).digest('hex'),
      attemptId: message.attemptId ?? undefined,
      providerId: message.providerId ?? message.id,
      status: 'undelivered',
      errorCode: status,
    });
    return 'recorded';
  };

const messageBehind = async (
  { database: { read }, digest }: Needs,
  addresses: readonly string[],
): Promise<MessageRow | undefined> => {
  for (const address of addresses) {
    const bounced = readBounceAddress(address);
    if (bounced === undefined) continue;
    const candidates = await mailsOf(read, bounced.reference);
    const message = candidates.find(({ id }) => isSealedFor(digest, id, bounced));
    if (message !== undefined) return message;
  }
  return undefined;
};

const mailsOf = (read: ReadSql, reference: string): Promise<MessageRow[]> => {
  const { messages } = read.tables;
  return read
    .select()
    .from(messages)
    .where(and(eq(messages.reference, reference), eq(messages.channel, 'email')));
};
