import type { Rpps } from '@relais/domain/identity/rpps';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** Coordinates that a message put in doubt, and, where staff found them right, who did and how they know. */
export const doubtEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<readonly TimelineEntry[]> => {
  const { contactDoubts, contacts, staff } = sql.tables;
  const rows = await sql
    .select({
      id: contactDoubts.id,
      rpps: contactDoubts.rpps,
      at: contactDoubts.since,
      channel: contactDoubts.channel,
      clearedAt: contactDoubts.clearedAt,
      because: contactDoubts.clearedBecause,
      staffName: staff.name,
      inForce: contacts.id,
    })
    .from(contactDoubts)
    .leftJoin(staff, eq(staff.id, contactDoubts.clearedBy))
    .leftJoin(
      contacts,
      and(
        eq(contacts.rpps, contactDoubts.rpps),
        eq(contacts.value, contactDoubts.recipient),
        isNull(contacts.retiredAt),
      ),
    )
    .where(inArray(contactDoubts.rpps, [...people]))
    .orderBy(desc(contactDoubts.since))
    .limit(limit);
  return rows.flatMap(
    ({ id, rpps, at, channel, clearedAt, because, staffName, inForce }): TimelineEntry[] => [
      {
        kind: 'coordinates-doubted',
        id,
        rpps,
        at,
        channel,
        settled: clearedAt !== null || inForce === null,
      },
      ...(clearedAt === null
        ? []
        : [
            {
              kind: 'coordinates-verified' as const,
              id: `${id}-verified`,
              rpps,
              at: clearedAt,
              channel,
              because: because ?? '',
              ...(staffName === null ? {} : { staffName }),
            },
          ]),
    ],
  );
};
