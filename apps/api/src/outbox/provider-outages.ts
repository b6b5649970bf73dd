import { type Instant, later } from '@relais/domain/kernel/instant';
import { and, asc, count, desc, eq, gt, gte, lte, min, or } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { failuresToOpen, longestPause } from './breaker.ts';
import { type MessageChannel, messageChannels } from './message-words.ts';
import type { ProviderOutage } from './provider-outage.ts';

/**
 * Told from the tries in the database: each sender has a breaker of its own, which forgets when its process ends and knows
 * nothing of the others. One try that works, by any of them, ends the outage.
 */
export const providerOutages = async (sql: ReadSql, now: Instant): Promise<readonly ProviderOutage[]> => {
  const outages: ProviderOutage[] = [];
  for (const channel of messageChannels) {
    const outage = await outageOf(sql, channel, now);
    if (outage !== undefined) outages.push(outage);
  }
  return outages;
};

const outageOf = async (
  sql: ReadSql,
  channel: MessageChannel,
  now: Instant,
): Promise<ProviderOutage | undefined> => {
  const { attempts } = sql.tables;
  const ended = (troubled: boolean) => and(eq(attempts.channel, channel), eq(attempts.troubled, troubled));
  const [worked] = await sql
    .select({ at: attempts.startedAt })
    .from(attempts)
    .where(ended(false))
    .orderBy(desc(attempts.startedAt))
    .limit(1);
  const failed = and(ended(true), worked === undefined ? undefined : gt(attempts.startedAt, worked.at));
  const first = await sql
    .select({ at: attempts.startedAt })
    .from(attempts)
    .where(failed)
    .orderBy(asc(attempts.startedAt))
    .limit(failuresToOpen);
  const [since] = first;
  if (since === undefined || first.length < failuresToOpen) return undefined;
  const [last = { at: since.at, code: null }] = await sql
    .select({ at: attempts.startedAt, code: attempts.code })
    .from(attempts)
    .where(failed)
    .orderBy(desc(attempts.startedAt))
    .limit(1);
  const { waiting, readyAt } = await queueOf(sql, channel, now);
  const nextTryBy = readyAt === null ? null : (Math.max(readyAt, later(last.at, longestPause)) as Instant);
  return {
    channel,
    since: since.at,
    lastTryAt: last.at,
    code: last.code,
    waiting,
    nextTryBy: nextTryBy === null || nextTryBy <= now ? null : nextTryBy,
  };
};

const queueOf = async (sql: ReadSql, channel: MessageChannel, now: Instant) => {
  const { messages } = sql.tables;
  const isDue = and(eq(messages.state, 'due'), eq(messages.channel, channel));
  // One that was tried has an hour set back by its pause; one that never was may simply be meant for later.
  const shouldHaveLeft = or(lte(messages.notBefore, now), gte(messages.tries, 1));
  const [due] = await sql
    .select({ number: count(), readyAt: min(messages.notBefore) })
    .from(messages)
    .where(and(isDue, shouldHaveLeft));
  const unsettled = await Promise.all(
    (['sending', 'ambiguous'] as const).map((state) =>
      sql.$count(messages, and(eq(messages.state, state), eq(messages.channel, channel))),
    ),
  );
  return {
    waiting: unsettled.reduce((sum, number) => sum + number, due?.number ?? 0),
    readyAt: due?.readyAt ?? null,
  };
};
