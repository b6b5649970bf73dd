import { days, type Instant, later } from '@relais/domain/kernel/instant';
import { and, count, eq, gte } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';
import type { Ids } from '../foundations.ts';
import type { MessageRow } from '../outbox/message.ts';
import type { MessageEnding } from '../outbox/message-hooks.ts';
import { refuseMessages } from './opt-outs.repository.ts';

/** A telephone that is off is no proof; one that could not be reached this many times within 30 days is to be checked. */
const unreachableTooOften = 3;

/**
 * What a message that did not arrive tells of the person: coordinates to check, or a refusal to be written to.
 * Answers whether something new was learnt.
 */
export const learnFrom =
  ({ ids }: { readonly ids: Ids }) =>
  async (sql: Sql, message: MessageRow, ending: MessageEnding, now: Instant): Promise<boolean> => {
    if (ending.kind !== 'failed') return false;
    if (ending.verdict === 'opted-out') {
      const { rpps, channel } = message;
      await refuseMessages(sql, { rpps, channel, topic: 'all', source: 'provider' }, { id: ids.next(), now });
      return true;
    }
    const stale =
      ending.verdict === 'stale-coordinates' ||
      (ending.verdict === 'retry' && (await timesUnreachable(sql, message, now)) >= unreachableTooOften);
    if (!stale) return false;
    await sql
      .insert(sql.tables.contactDoubts)
      .values({
        id: ids.next(),
        rpps: message.rpps,
        channel: message.channel,
        recipient: message.recipient,
        messageId: message.id,
        code: ending.code,
        since: now,
      })
      .onConflictDoNothing({ target: sql.tables.contactDoubts.messageId });
    return true;
  };

/** This message included. */
const timesUnreachable = async (sql: Sql, { rpps, recipient }: MessageRow, now: Instant): Promise<number> => {
  const { messages } = sql.tables;
  const [found] = await sql
    .select({ number: count() })
    .from(messages)
    .where(
      and(
        eq(messages.rpps, rpps),
        eq(messages.recipient, recipient),
        eq(messages.state, 'undelivered'),
        gte(messages.createdAt, later(now, -days(30))),
      ),
    );
  return found?.number ?? 0;
};
