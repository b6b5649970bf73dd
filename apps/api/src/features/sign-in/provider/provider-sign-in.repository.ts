import { createHash } from 'node:crypto';
import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { eq, lt } from 'drizzle-orm';
import type { Tables } from '../../../database/schema.ts';
import type { Sql } from '../../../database/sql.ts';
import type { IssuedSession } from '../../../sessions/session.use-cases.ts';

type ProviderSignIn = Tables['providerSignIns']['$inferSelect'];

/** Long enough to find the phone and wait for its notification. */
const lifetime = minutes(10);

const idOf = (ticket: string): string => createHash('sha256').update(ticket).digest('base64url');

export const addProviderSignIn = async (
  sql: Sql,
  { ticket, now, ...signIn }: Omit<ProviderSignIn, 'id' | 'expiresAt'> & { ticket: string; now: Instant },
): Promise<IssuedSession> => {
  const expiresAt = later(now, lifetime);
  await sql.insert(sql.tables.providerSignIns).values({ ...signIn, id: idOf(ticket), expiresAt });
  return { token: ticket, expiresAt };
};

/** The sign-in under way behind a ticket, handed out once: a second return finds nothing. */
export const takeProviderSignIn = async (
  sql: Sql,
  ticket: string,
  now: Instant,
): Promise<ProviderSignIn | undefined> => {
  const { providerSignIns } = sql.tables;
  const [taken] = await sql
    .delete(providerSignIns)
    .where(eq(providerSignIns.id, idOf(ticket)))
    .returning();
  return taken && now < taken.expiresAt ? taken : undefined;
};

export const forgetProviderSignInsExpiredBefore = async (sql: Sql, now: Instant): Promise<void> => {
  const { providerSignIns } = sql.tables;
  await sql.delete(providerSignIns).where(lt(providerSignIns.expiresAt, now));
};
