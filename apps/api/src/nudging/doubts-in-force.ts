import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import { and, eq, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { Whom } from './whom.ts';

export type DoubtInForce = { readonly rpps: Rpps; readonly channel: Channel; readonly since: Instant };

/** Coordinates shown to be stale that are still the ones in force: another contact ends the doubt by itself. */
export const doubtsInForce = (sql: ReadSql, whom: Whom): Promise<DoubtInForce[]> => {
  const { contactDoubts, contacts } = sql.tables;
  return sql
    .select({ rpps: contactDoubts.rpps, channel: contactDoubts.channel, since: contactDoubts.since })
    .from(contactDoubts)
    .innerJoin(
      contacts,
      and(
        eq(contacts.rpps, contactDoubts.rpps),
        eq(contacts.value, contactDoubts.recipient),
        isNull(contacts.retiredAt),
      ),
    )
    .where(and(whom(contactDoubts.rpps), isNull(contactDoubts.clearedAt)));
};
