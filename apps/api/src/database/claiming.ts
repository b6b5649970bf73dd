import { type Instant, instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { and, asc, eq, gt, lte, sql as statement } from 'drizzle-orm';
import type { MessageChannel } from '../outbox/message-words.ts';
import type { ReadSql, Sql } from './sql.ts';

/**
 * Ids of messages that are due, at most `limit`, oldest first, kept from every other claimer until the transaction ends:
 * on SQLite because a transaction writes alone, on PostgreSQL by locking the rows and stepping over those already locked.
 */
export const claimableMessages = async (
  sql: Sql,
  { channel, now, limit }: { channel: MessageChannel; now: Instant; limit: number },
): Promise<string[]> => {
  const { messages } = sql.tables;
  const due = and(
    eq(messages.state, 'due'),
    eq(messages.channel, channel),
    lte(messages.notBefore, now),
    gt(messages.expiresAt, now),
  );
  const query = sql
    .select({ id: messages.id })
    .from(messages)
    .where(due)
    .orderBy(asc(messages.notBefore), asc(messages.id))
    .limit(limit);
  if (sql.engine === 'sqlite') return (await query).map(({ id }) => id);
  const locked = await sql.rows<{ id: string }>(statement`${query.getSQL()} for update skip locked`);
  return locked.map(({ id }) => id);
};

export type LeaseClock = (sql: ReadSql, ownClock: Instant) => Promise<Instant>;

/**
 * The clock that leases are kept by. Several hosts share one PostgreSQL and their clocks differ: there the database's clock
 * rules, so that none can steal another's lease. A SQLite file has a single sender, whose own clock is enough.
 */
export const leaseClock: LeaseClock = async (sql, ownClock) => {
  if (sql.engine === 'sqlite') return ownClock;
  const [row] = await sql.rows<{ now: string }>(
    statement`select floor(extract(epoch from clock_timestamp()) * 1000) as now`,
  );
  return row === undefined ? ownClock : instantFromMilliseconds(Number(row.now));
};
