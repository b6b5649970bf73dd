import type { Rpps } from '@relais/domain/identity/rpps';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { withoutLinkToken } from '../links/link-token.ts';
import { doubtEntries } from './doubt-entries.ts';
import { messageTitles } from './message-titles.ts';
import { namesOfStaff } from './names-of-staff.ts';
import { skippedEntries } from './nudge-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { caseEntries } from './timeline-of-cases.ts';

/** The latest `limit` things that happened to these people, the latest first. */
export const timelineOf = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<readonly TimelineEntry[]> => {
  if (people.length === 0) return [];
  const entries = await Promise.all([
    activationEntries(sql, people, limit),
    messageEntries(sql, people, limit),
    skippedEntries(sql, people, limit),
    doubtEntries(sql, people, limit),
    caseEntries(sql, people, limit),
  ]);
  return entries
    .flat()
    .toSorted((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
    .slice(0, limit);
};

const activationEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<TimelineEntry[]> => {
  const { activationEvents } = sql.tables;
  const rows = await sql
    .select()
    .from(activationEvents)
    .where(inArray(activationEvents.rpps, [...people]))
    .orderBy(desc(activationEvents.at), desc(activationEvents.id))
    .limit(limit);
  const names = await namesOfStaff(
    sql,
    rows.flatMap(({ event: { by } }) => (by.kind === 'staff' ? [by.id] : [])),
  );
  return rows.map(({ id, rpps, at, event }) => {
    const staffName = event.by.kind === 'staff' ? names.get(event.by.id) : undefined;
    return { kind: 'activation', id, rpps, at, event, ...(staffName === undefined ? {} : { staffName }) };
  });
};

const messageEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<TimelineEntry[]> => {
  const { messages } = sql.tables;
  const rows = await sql
    .select()
    .from(messages)
    .where(and(inArray(messages.rpps, [...people]), eq(messages.lane, 'nudge')))
    .orderBy(desc(messages.createdAt))
    .limit(limit);
  const titleOf = await messageTitles(sql, rows);
  return rows.map((row) => ({
    kind: 'message',
    id: row.id,
    messageId: row.id,
    rpps: row.rpps,
    at: row.endedAt ?? row.acceptedAt ?? row.createdAt,
    channel: row.channel,
    state: row.state,
    reason: row.reason,
    template: row.template,
    title: titleOf(row),
    reference: row.reference,
    recipient: row.recipient,
    notBefore: row.notBefore,
    acceptedAt: row.acceptedAt,
    endedAt: row.endedAt,
    text: withoutLinkToken(row.text),
  }));
};
