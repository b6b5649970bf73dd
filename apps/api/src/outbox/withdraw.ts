import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { and, eq, gt } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';

/** Takes back what a campaign has written and nobody has claimed. Answers whose messages they were: what has left has left. */
export const withdrawDue = async (
  sql: Sql,
  campaignId: string,
  reason: SkipReason,
  now: Instant,
): Promise<readonly Rpps[]> => {
  const { messages } = sql.tables;
  const withdrawn = await sql
    .update(messages)
    .set({ state: 'skipped', reason, endedAt: now })
    .where(and(eq(messages.campaignId, campaignId), eq(messages.state, 'due')))
    .returning({ rpps: messages.rpps });
  return withdrawn.map(({ rpps }) => rpps);
};

/** Lets what a campaign has written, and was told to wait, ask again at once. */
export const releaseDue = async (sql: Sql, campaignId: string, now: Instant): Promise<void> => {
  const { messages } = sql.tables;
  await sql
    .update(messages)
    .set({ notBefore: now })
    .where(and(eq(messages.campaignId, campaignId), eq(messages.state, 'due'), gt(messages.notBefore, now)));
};
