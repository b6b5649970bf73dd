import type { Rpps } from '@relais/domain/identity/rpps';
import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { namesOfStaff } from './names-of-staff.ts';
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
    reference: row.reference,
    recipient: row.recipient,
    notBefore: row.notBefore,
    acceptedAt: row.acceptedAt,
    endedAt: row.endedAt,
    text: row.text,
  }));
};

const skippedEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<TimelineEntry[]> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select()
    .from(nudges)
    .where(
      and(
        inArray(nudges.rpps, [...people]),
        eq(nudges.state, 'skipped'),
        // One withdrawn before its hour, because the person had moved on, is no news.
        gte(nudges.decidedAt, nudges.dueAt),
      ),
    )
    .orderBy(desc(nudges.decidedAt))
    .limit(limit);
  return rows.flatMap(({ id, rpps, rule, skipReason, decidedAt, dueAt }) =>
    skipReason === null
      ? []
      : [{ kind: 'nudge-skipped' as const, id, rpps, at: decidedAt ?? dueAt, rule, reason: skipReason }],
  );
};

const doubtEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<TimelineEntry[]> => {
  const { contactDoubts, contacts } = sql.tables;
  const rows = await sql
    .select({
      id: contactDoubts.id,
      rpps: contactDoubts.rpps,
      at: contactDoubts.since,
      channel: contactDoubts.channel,
      clearedAt: contactDoubts.clearedAt,
      inForce: contacts.id,
    })
    .from(contactDoubts)
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
  return rows.map(({ clearedAt, inForce, ...row }) => ({
    ...row,
    kind: 'coordinates-doubted',
    settled: clearedAt !== null || inForce === null,
  }));
};
