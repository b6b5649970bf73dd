import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, lte } from 'drizzle-orm';
import type { LeaseClock } from '../database/claiming.ts';
import type { Database } from '../database/database.ts';
import { afterSilence } from './after-silence.ts';
import type { MessageState } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import type { OutboxPacing } from './pacing.ts';
import { wipedWith } from './wiped-with.ts';

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  readonly leaseClock: LeaseClock;
  readonly hooks: MessageHooks;
  readonly pacing: OutboxPacing;
};

/**
 * A sender that stopped answering may have sent: its message becomes ambiguous, never due. This is the one rule that keeps a
 * killed process from costing anyone a second message. Answers how many leases had run out.
 */
export const expireLeases = async ({ database, clock, leaseClock, pacing }: Needs): Promise<number> => {
  if (!(await anyIn(database, 'sending'))) return 0;
  return database.transaction(async (sql) => {
    const { messages } = sql.tables;
    const now = clock.now();
    const expired = await sql
      .select()
      .from(messages)
      .where(and(eq(messages.state, 'sending'), lte(messages.leaseUntil, await leaseClock(sql, now))));
    for (const row of expired) {
      await sql
        .update(messages)
        .set(afterSilence(row, now, pacing))
        .where(eq(messages.id, row.id));
    }
    return expired.length;
  });
};

/** What is too late to be useful does not leave, and says so. Answers how many were dropped. */
export const expireUnsent = async ({ database, clock, hooks }: Needs): Promise<number> => {
  if (!(await anyIn(database, 'due'))) return 0;
  return database.transaction(async (sql) => {
    const { messages } = sql.tables;
    const now = clock.now();
    const late = await sql
      .update(messages)
      .set({ state: 'expired', reason: 'too-late', endedAt: now })
      .where(and(eq(messages.state, 'due'), lte(messages.expiresAt, now)))
      .returning();
    for (const row of late) {
      const wiped = wipedWith(row);
      if ('text' in wiped) await sql.update(messages).set(wiped).where(eq(messages.id, row.id));
      await hooks.ended(sql, row, { kind: 'expired' }, now);
    }
    return late.length;
  });
};

/** A look before the transaction: an idle sender does not take the write lock. */
const anyIn = async (database: Database, state: MessageState): Promise<boolean> => {
  const { messages } = database.read.tables;
  const found = await database.read
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.state, state))
    .limit(1);
  return found.length > 0;
};
