import type { Rpps } from '@relais/domain/identity/rpps';
import { days, type Instant, later } from '@relais/domain/kernel/instant';
import type { PastSending } from '@relais/domain/nudge/caps';
import { and, eq, gte, inArray, isNull, ne } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';

const didLeave = [
  'sending',
  'ambiguous',
  'accepted',
  'delivered',
  'undelivered',
  'failed',
  'parked',
] as const;

/** The nudges of the last 30 days that left, or may have: what the caps count. */
export const pastSendings = async (
  sql: ReadSql,
  rpps: Rpps,
  now: Instant,
  exceptMessage = '',
): Promise<PastSending[]> => {
  const { contacts, messages } = sql.tables;
  const rows = await sql
    .select({
      channel: messages.channel,
      recipient: messages.recipient,
      state: messages.state,
      at: messages.notBefore,
      acceptedAt: messages.acceptedAt,
    })
    .from(messages)
    .where(
      and(
        eq(messages.rpps, rpps),
        eq(messages.lane, 'nudge'),
        ne(messages.id, exceptMessage),
        inArray(messages.state, [...didLeave]),
        gte(messages.createdAt, later(now, -days(30))),
      ),
    );
  const current = await sql
    .select({ value: contacts.value })
    .from(contacts)
    .where(and(eq(contacts.rpps, rpps), isNull(contacts.retiredAt)));
  return rows.map(({ channel, recipient, state, at, acceptedAt }) => ({
    channel,
    at: acceptedAt ?? at,
    failed: state === 'failed' || state === 'undelivered',
    toFormerContact: !current.some(({ value }) => value === recipient),
  }));
};
