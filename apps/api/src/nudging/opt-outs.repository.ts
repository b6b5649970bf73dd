import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import { isRefused, type OptOut } from '@relais/domain/nudge/opt-out';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { ReadSql, Sql } from '../database/sql.ts';

export type Refusing = OptOut & {
  readonly rpps: Rpps;
  readonly source: 'pharmacist' | 'staff' | 'provider' | 'link';
};

/** Writes a refusal down; the same one again changes nothing. Coordinates imported later do not undo it. */
export const refuseMessages = async (
  sql: Sql,
  refusing: Refusing,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> => {
  await sql
    .insert(sql.tables.optOuts)
    .values({ ...refusing, id, since: now })
    .onConflictDoNothing();
};

/** Whether this person already refuses messages about the topic on the channel. */
export const alreadyRefuses = async (
  sql: ReadSql,
  rpps: Rpps,
  { channel, topic }: { readonly channel: Channel; readonly topic: NudgeTopic },
  now: Instant,
): Promise<boolean> => {
  const { optOuts } = sql.tables;
  const inForce = await sql
    .select({ channel: optOuts.channel, topic: optOuts.topic })
    .from(optOuts)
    .where(and(eq(optOuts.rpps, rpps), or(isNull(optOuts.until), gt(optOuts.until, now))));
  return isRefused(inForce, channel, topic);
};
