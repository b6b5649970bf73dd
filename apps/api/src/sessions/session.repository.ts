import { createHash } from 'node:crypto';
import { hours, type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { and, eq, lt, ne, or } from 'drizzle-orm';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { Audience } from '../rpc/actor.ts';
import type { IssuedSession, LiveSession } from './session.use-cases.ts';

export const idleLimit = minutes(30);
export const absoluteLimit = hours(12);
/** A password without its second factor is worth little time. */
export const secondFactorLimit = minutes(5);
/** A session is noted as used at most this often: not every read should write. */
const noteUseEvery = minutes(1);

type NewSession = LiveSession & {
  readonly audience: Audience;
  readonly token: string;
  readonly now: Instant;
  /** The session the browser held before: its identifier must not survive a sign-in. */
  readonly replaces?: string | undefined;
};

const idOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const findSession = async (
  sql: ReadSql,
  { audience, token, now }: { readonly audience: Audience; readonly token: string; readonly now: Instant },
): Promise<(LiveSession & { readonly shouldNoteUse: boolean }) | undefined> => {
  const { sessions } = sql.tables;
  const [found] = await sql
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, idOf(token)), eq(sessions.audience, audience)));
  if (!found || now >= found.expiresAt || now >= later(found.lastSeenAt, idleLimit)) return undefined;
  const { subject, stage } = found;
  return { subject, stage, shouldNoteUse: now >= later(found.lastSeenAt, noteUseEvery) };
};

export const startSession = async (sql: Sql, session: NewSession): Promise<IssuedSession> => {
  const { audience, subject, stage, token, now, replaces } = session;
  if (replaces !== undefined) await endSession(sql, audience, replaces);
  const expiresAt = later(now, stage === 'complete' ? absoluteLimit : secondFactorLimit);
  await sql.insert(sql.tables.sessions).values({
    id: idOf(token),
    audience,
    stage,
    subject,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  return { token, expiresAt };
};

export const noteUse = async (sql: Sql, token: string, now: Instant): Promise<void> => {
  const { sessions } = sql.tables;
  await sql
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(eq(sessions.id, idOf(token)));
};

export const endSession = async (sql: Sql, audience: Audience, token: string): Promise<void> => {
  const { sessions } = sql.tables;
  await sql.delete(sessions).where(and(eq(sessions.id, idOf(token)), eq(sessions.audience, audience)));
};

/** Every session of someone, on every device; `except` keeps the one in hand. */
export const endSessionsOf = async (
  sql: Sql,
  audience: Audience,
  subject: string,
  except?: string,
): Promise<void> => {
  const { sessions } = sql.tables;
  const theirs = and(eq(sessions.audience, audience), eq(sessions.subject, subject));
  await sql
    .delete(sessions)
    .where(except === undefined ? theirs : and(theirs, ne(sessions.id, idOf(except))));
};

export const forgetEndedSessions = async (sql: Sql, now: Instant): Promise<void> => {
  const { sessions } = sql.tables;
  await sql
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, now), lt(sessions.lastSeenAt, later(now, -idleLimit))));
};
