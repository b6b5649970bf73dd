import { type Instant, later, minutes, seconds } from '@relais/domain/kernel/instant';
import { and, eq, lt } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { ReadSql } from '../database/sql.ts';
import type { Clock } from '../foundations.ts';

/** Longer than this without deciding, in ms, and nudging has stopped. */
export const longestSilence = minutes(5);

const beatEvery = seconds(30);
const name = 'nudging';

type Needs = { readonly database: Database; readonly clock: Clock };

/** Does `work`, and leaves a sign of life once it has succeeded, not more often than every 30 s. */
export const withHeartbeat = ({ database, clock }: Needs, work: () => Promise<unknown>) => {
  let lastBeat: Instant | undefined;
  return async (): Promise<void> => {
    await work();
    const now = clock.now();
    if (lastBeat !== undefined && now - lastBeat < beatEvery) return;
    await database.transaction(async (sql) => {
      const { heartbeats } = sql.tables;
      await sql
        .insert(heartbeats)
        .values({ name, at: now })
        .onConflictDoUpdate({ target: heartbeats.name, set: { at: now } });
    });
    lastBeat = now;
  };
};

/** When nudges were last decided, and since when the oldest that is due has been waiting for it. */
export type NudgingPulse = { readonly lastRunAt: Instant | null; readonly lateSince: Instant | null };

export const nudgingPulse = async (sql: ReadSql, now: Instant): Promise<NudgingPulse> => {
  const { heartbeats, nudges } = sql.tables;
  const [beat] = await sql.select({ at: heartbeats.at }).from(heartbeats).where(eq(heartbeats.name, name));
  const [late] = await sql
    .select({ wakeAt: nudges.wakeAt })
    .from(nudges)
    .where(and(eq(nudges.state, 'planned'), lt(nudges.wakeAt, later(now, -longestSilence))))
    .orderBy(nudges.wakeAt)
    .limit(1);
  return { lastRunAt: beat?.at ?? null, lateSince: late?.wakeAt ?? null };
};

/** Whether nudging has been silent too long: since its last sign of life, or since `startedAt` when there is none. */
export const isSilent = ({ lastRunAt }: NudgingPulse, startedAt: Instant, now: Instant): boolean =>
  now - Math.max(lastRunAt ?? startedAt, startedAt) > longestSilence;
