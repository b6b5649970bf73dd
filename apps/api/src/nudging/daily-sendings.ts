import type { Department } from '@relais/domain/identity/department';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import type { SendingNow } from '@relais/domain/nudge/decide-nudge';
import { eq, lt, sql as statement } from 'drizzle-orm';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { NudgingPolicy } from './policy.ts';

/** How many messages the limits of the region still allow, on the day it is at that place. */
export const leftToday = async (
  sql: ReadSql,
  { settings: { dailyLimits }, hours }: NudgingPolicy,
  place: Department,
  now: Instant,
): Promise<SendingNow['leftToday']> => {
  if (Object.keys(dailyLimits).length === 0) return {};
  const { dailySendings } = sql.tables;
  const sent = await sql
    .select()
    .from(dailySendings)
    .where(eq(dailySendings.day, hours.day(now, place.zone)));
  return Object.fromEntries(
    Object.entries(dailyLimits).map(([channel, limit]) => [
      channel,
      limit - (sent.find((one) => one.channel === channel)?.number ?? 0),
    ]),
  );
};

/**
 * Counts one more message on that day, unless `limit` is reached: of several that are decided at the same time, only as
 * many as are left are counted. Answers whether it was.
 */
export const countSending = async (
  sql: Sql,
  {
    day,
    channel,
    limit,
  }: { readonly day: string; readonly channel: Channel; readonly limit?: number | undefined },
): Promise<boolean> => {
  const { dailySendings } = sql.tables;
  if (limit !== undefined && limit <= 0) return false;
  const counted = await sql
    .insert(dailySendings)
    .values({ day, channel, number: 1 })
    .onConflictDoUpdate({
      target: [dailySendings.day, dailySendings.channel],
      set: { number: statement`${dailySendings.number} + 1` },
      ...(limit === undefined ? {} : { setWhere: lt(dailySendings.number, limit) }),
    })
    .returning({ number: dailySendings.number });
  return counted.length > 0;
};
