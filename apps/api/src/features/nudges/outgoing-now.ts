import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { and, count, inArray, lt, ne } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import type { NudgesOverview } from './nudges.use-cases.ts';

/** A message that is taken within this long waits for nobody. */
const patience = minutes(1);

/** What stands between a decision and a provider: many waiting, or many unconfirmed, and the provider is in trouble. */
export const outgoingNow = async (sql: ReadSql, now: Instant): Promise<NudgesOverview['outgoing']> => {
  const { messages } = sql.tables;
  const rows = await sql
    .select({ channel: messages.channel, state: messages.state, number: count() })
    .from(messages)
    .where(
      and(
        inArray(messages.state, ['due', 'sending', 'ambiguous']),
        lt(messages.notBefore, later(now, -patience)),
        ne(messages.lane, 'sign-in'),
      ),
    )
    .groupBy(messages.channel, messages.state);
  const of = (channel: string, states: readonly string[]): number =>
    rows
      .filter((row) => row.channel === channel && states.includes(row.state))
      .reduce((sum, { number }) => sum + number, 0);
  const told = (channel: string) => ({
    waiting: of(channel, ['due', 'sending']),
    unconfirmed: of(channel, ['ambiguous']),
  });
  return { sms: told('sms'), email: told('email') };
};
