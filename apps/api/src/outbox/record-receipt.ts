import type { Instant } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Sql } from '../database/sql.ts';
import type { RefusalVerdict } from './attempt-outcome.ts';
import { deliveryOf, isDelivery, receiptsContradict } from './delivery.ts';
import type { MessageRow } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import { wipedWith } from './wiped-with.ts';

export type Receipt = {
  /** SHA-256 of the signed content: the same receipt twice is one receipt. */
  readonly id: string;
  readonly attemptId: string | undefined;
  readonly providerId: string;
  readonly status: string;
  readonly errorCode: string | undefined;
};

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  readonly hooks: MessageHooks;
  readonly verdictOf: (errorCode: string) => RefusalVerdict;
  readonly alarm: (alarm: { readonly kind: 'contradicting-receipts'; readonly messageId: string }) => void;
};

/** Keeps the receipt, and moves its message to what all its receipts together say. Repeats and disorder change nothing. */
export const recordReceipt =
  ({ database, clock, hooks, verdictOf, alarm }: Needs) =>
  (receipt: Receipt): Promise<void> =>
    database.transaction(async (sql) => {
      const now = clock.now();
      const message = await messageOf(sql, receipt);
      const kept = await sql
        .insert(sql.tables.receipts)
        .values({
          ...receipt,
          attemptId: receipt.attemptId ?? null,
          errorCode: receipt.errorCode ?? null,
          messageId: message?.id ?? null,
          receivedAt: now,
        })
        .onConflictDoNothing()
        .returning({ id: sql.tables.receipts.id });
      if (message === undefined || kept.length === 0) return;

      const receipts = await sql
        .select({ status: sql.tables.receipts.status })
        .from(sql.tables.receipts)
        .where(eq(sql.tables.receipts.messageId, message.id));
      const deliveries = receipts.map(({ status }) => status).filter(isDelivery);
      if (receiptsContradict(deliveries)) alarm({ kind: 'contradicting-receipts', messageId: message.id });
      const state = stateFor(deliveryOf(deliveries));
      if (state === undefined || state === message.state || !canMove(message)) return;

      await sql
        .update(sql.tables.messages)
        .set({
          state,
          providerId: receipt.providerId,
          acceptedAt: message.acceptedAt ?? now,
          leaseUntil: null,
          settleAt: null,
          ...wipedWith(message),
          ...(state === 'accepted' ? {} : { endedAt: now }),
          ...(state === 'undelivered' ? { reason: receipt.errorCode ?? null } : {}),
        })
        .where(eq(sql.tables.messages.id, message.id));
      if (state === 'undelivered') {
        const code = receipt.errorCode ?? 'unknown';
        await hooks.ended(sql, message, { kind: 'failed', verdict: verdictOf(code), code }, now);
      } else {
        await hooks.ended(sql, message, { kind: state }, now);
      }
    });

/** A receipt is proof of acceptance even while we are still unsure; it cannot bring back what was given up. */
const canMove = ({ state }: MessageRow): boolean =>
  ['sending', 'ambiguous', 'accepted', 'undelivered', 'parked'].includes(state);

const stateFor = (delivery: ReturnType<typeof deliveryOf>) => {
  if (delivery === undefined) return undefined;
  if (delivery === 'delivered') return 'delivered';
  return delivery === 'failed' || delivery === 'undelivered' ? 'undelivered' : 'accepted';
};

const messageOf = async (sql: Sql, { attemptId, providerId }: Receipt): Promise<MessageRow | undefined> => {
  const { messages, attempts } = sql.tables;
  if (attemptId !== undefined) {
    const [byAttempt] = await sql
      .select({ message: messages })
      .from(attempts)
      .innerJoin(messages, eq(messages.id, attempts.messageId))
      .where(eq(attempts.id, attemptId));
    if (byAttempt !== undefined) return byAttempt.message;
  }
  const [byProvider] = await sql.select().from(messages).where(eq(messages.providerId, providerId));
  return byProvider;
};
