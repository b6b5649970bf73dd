import { type Instant, instantFromMilliseconds, later } from '@relais/domain/kernel/instant';
import { and, eq, exists, isNull, lt, lte, or, type SQL, sql as statement } from 'drizzle-orm';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { RestoreRow } from './restores.repository.ts';

type Moment = {
  readonly now: Instant;
  /** By the clock that leases are kept by. */
  readonly leaseNow: Instant;
  /** How long the provider may take to show what it accepted just before. */
  readonly settleAfter: number;
};

/**
 * What a restored database believes due may have left before it was restored: it becomes ambiguous, and is looked for at
 * the provider before anything else. The messages that planning creates again, with the same references, too.
 */
export const doubtDue = async (sql: Sql, restore: RestoreRow, moment: Moment): Promise<void> => {
  const { messages } = sql.tables;
  const { now, leaseNow, settleAfter } = moment;
  const shownBy = later(restore.noticedAt, settleAfter);
  await sql
    .update(messages)
    .set({
      state: 'ambiguous',
      // No attempt of ours is known: the look bears the name of the message.
      attemptId: statement`${messages.id}`,
      attemptStartedAt: now,
      leaseUntil: null,
      settleAt: instantFromMilliseconds(Math.max(shownBy, leaseNow)),
      absences: 0,
    })
    .where(and(doubtful(sql, restore), lte(messages.notBefore, now)));
};

/** Due, and not yet shown to be absent since the restore, although its occasion was there before. */
export const doubtful = (sql: ReadSql, { noticedAt }: Pick<RestoreRow, 'noticedAt'>): SQL | undefined => {
  const { campaigns, messages, nudges } = sql.tables;
  const one = { one: statement`1` };
  return and(
    eq(messages.state, 'due'),
    eq(messages.lane, 'nudge'),
    or(isNull(messages.absentAt), lt(messages.absentAt, noticedAt)),
    or(
      lte(messages.createdAt, noticedAt),
      exists(
        sql
          .select(one)
          .from(nudges)
          .where(and(eq(nudges.id, messages.nudgeId), lte(nudges.dueAt, noticedAt))),
      ),
      exists(
        sql
          .select(one)
          .from(campaigns)
          .where(and(eq(campaigns.id, messages.campaignId), lte(campaigns.startsAt, noticedAt))),
      ),
      // Nothing tells since when it was to be sent.
      and(isNull(messages.nudgeId), isNull(messages.campaignId)),
    ),
  );
};
