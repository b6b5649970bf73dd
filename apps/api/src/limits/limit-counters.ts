import { type Instant, instantFromMilliseconds, later } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, eq, sql as expression, lt } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Sql } from '../database/sql.ts';

export type Limit = {
  /** What is counted; holds no personal data in clear. */
  readonly key: string;
  readonly atMost: number;
  /** Milliseconds. */
  readonly window: number;
};

export type LimitPassed = { readonly retryAt: Instant };

const windowOf = ({ window }: Limit, now: Instant) => {
  const windowStart = instantFromMilliseconds(Math.floor(now / window) * window);
  return { windowStart, expiresAt: later(windowStart, window) };
};

/**
 * Counts one event against each limit, in order, and stops at the first one passed: an event refused by its own
 * address does not use up everybody's share. Counters live in the database: they outlive a restart and bind all processes.
 */
export const countAgainst = async (
  { read, transaction }: Database,
  limits: readonly Limit[],
  now: Instant,
): Promise<Result<undefined, LimitPassed>> => {
  for (const limit of limits) {
    const { windowStart, expiresAt } = windowOf(limit, now);
    const table = read.tables.limits;
    const [known] = await read
      .select({ count: table.count })
      .from(table)
      .where(and(eq(table.key, limit.key), eq(table.windowStart, windowStart)));
    // Once passed, refusing costs no write.
    if (known && known.count >= limit.atMost) return refuse({ retryAt: expiresAt });
  }
  return transaction(async (sql) => {
    for (const limit of limits) {
      const count = await countUp(sql, limit, now);
      if (count > limit.atMost) return refuse({ retryAt: windowOf(limit, now).expiresAt });
    }
    return accept(undefined);
  });
};

const countUp = async (sql: Sql, limit: Limit, now: Instant): Promise<number> => {
  const { limits } = sql.tables;
  const [counted] = await sql
    .insert(limits)
    .values({ key: limit.key, count: 1, ...windowOf(limit, now) })
    .onConflictDoUpdate({
      target: [limits.key, limits.windowStart],
      set: { count: expression`${limits.count} + 1` },
    })
    .returning({ count: limits.count });
  return counted?.count ?? 1;
};

export const forgetEndedLimits = async (sql: Sql, now: Instant): Promise<void> => {
  const { limits } = sql.tables;
  await sql.delete(limits).where(lt(limits.expiresAt, now));
};
