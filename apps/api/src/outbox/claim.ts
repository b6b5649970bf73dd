import { type Instant, later } from '@relais/domain/kernel/instant';
import { eq, inArray } from 'drizzle-orm';
import { claimableMessages, type LeaseClock } from '../database/claiming.ts';
import type { Database } from '../database/database.ts';
import type { Sql } from '../database/sql.ts';
import { doubtDue } from '../restores/doubt-due.ts';
import { latestRestore } from '../restores/restores.repository.ts';
import type { MessageChannel, MessageRow } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import type { OutboxPacing } from './pacing.ts';
import { wipedWith } from './wiped-with.ts';

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  readonly leaseClock: LeaseClock;
  readonly ids: { readonly next: () => string };
  readonly hooks: MessageHooks;
  readonly pacing: OutboxPacing;
};

export type Claimed = { readonly message: MessageRow; readonly attemptId: string };

/**
 * Takes messages that are due. For each, what caused it is asked once more whether it may leave; then the attempt and the lease
 * are written, and committed, before a single byte goes out: whatever happens next, there is a trace that we may have sent.
 */
export const claimMessages =
  ({ database, clock, leaseClock, ids, hooks, pacing }: Needs) =>
  (channel: MessageChannel, limit: number): Promise<readonly Claimed[]> =>
    database.transaction(async (sql) => {
      const now = clock.now();
      const { messages } = sql.tables;
      const restore = await latestRestore(sql);
      if (restore !== undefined) {
        const { settleAfter } = pacing;
        await doubtDue(sql, restore, { now, leaseNow: await leaseClock(sql, now), settleAfter });
        if (restore.openedAt === null) return [];
      }
      const claimable = await claimableMessages(sql, { channel, now, limit });
      if (claimable.length === 0) return [];
      const leaseStart = await leaseClock(sql, now);
      const rows = await sql.select().from(messages).where(inArray(messages.id, claimable));
      const claimed: Claimed[] = [];
      for (const row of rows.toSorted((one, other) => one.notBefore - other.notBefore)) {
        if (!(await leaves(sql, row, hooks, now))) continue;
        const attemptId = ids.next();
        const sending = {
          state: 'sending',
          attemptId,
          attemptStartedAt: leaseStart,
          leaseUntil: later(leaseStart, pacing.lease),
          tries: row.tries + 1,
          absences: 0,
          settleAt: null,
        } as const;
        await sql.update(messages).set(sending).where(eq(messages.id, row.id));
        await sql
          .insert(sql.tables.attempts)
          .values({ id: attemptId, messageId: row.id, channel, number: row.tries + 1, startedAt: now });
        claimed.push({ message: { ...row, ...sending }, attemptId });
      }
      return claimed;
    });

const leaves = async (sql: Sql, row: MessageRow, hooks: MessageHooks, now: Instant): Promise<boolean> => {
  const { messages } = sql.tables;
  const decision = await hooks.mayLeave(sql, row, now);
  if (decision.kind === 'leave') return true;
  if (decision.kind === 'postpone') {
    await sql.update(messages).set({ notBefore: decision.until }).where(eq(messages.id, row.id));
    return false;
  }
  const { reason } = decision;
  const skipped = { state: 'skipped', reason, endedAt: now, ...wipedWith(row) } as const;
  await sql.update(messages).set(skipped).where(eq(messages.id, row.id));
  await hooks.ended(sql, row, { kind: 'skipped', reason }, now);
  return false;
};
