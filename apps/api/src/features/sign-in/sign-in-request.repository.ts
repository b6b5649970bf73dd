import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, asc, desc, eq, sql as expression, gt, isNull, lt } from 'drizzle-orm';
import type { Tables } from '../../database/schema.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';

export type SignInRequest = Tables['signInRequests']['$inferSelect'];

export const addRequest = async (
  sql: Sql,
  request: Pick<SignInRequest, 'id' | 'rpps' | 'requestedAt' | 'expiresAt' | 'triesLeft'>,
) => {
  await sql.insert(sql.tables.signInRequests).values(request);
};

/** When codes were asked for this person since `since`, oldest first. */
export const requestTimes = async (sql: ReadSql, rpps: Rpps, since: Instant): Promise<readonly Instant[]> => {
  const { signInRequests } = sql.tables;
  const found = await sql
    .select({ requestedAt: signInRequests.requestedAt })
    .from(signInRequests)
    .where(and(eq(signInRequests.rpps, rpps), gt(signInRequests.requestedAt, since)))
    .orderBy(asc(signInRequests.requestedAt));
  return found.map(({ requestedAt }) => requestedAt);
};

/** Only the newest code asked for counts. */
export const newestRequest = async (sql: ReadSql, rpps: Rpps): Promise<SignInRequest | undefined> => {
  const { signInRequests } = sql.tables;
  const [found] = await sql
    .select()
    .from(signInRequests)
    .where(eq(signInRequests.rpps, rpps))
    .orderBy(desc(signInRequests.requestedAt), desc(signInRequests.id))
    .limit(1);
  return found;
};

/** Takes one try, if one is left on a code that is neither used nor expired. Returns how many remain. */
export const takeTry = async (sql: Sql, id: string, now: Instant): Promise<number | undefined> => {
  const { signInRequests } = sql.tables;
  const [taken] = await sql
    .update(signInRequests)
    .set({ triesLeft: expression`${signInRequests.triesLeft} - 1` })
    .where(
      and(
        eq(signInRequests.id, id),
        gt(signInRequests.triesLeft, 0),
        gt(signInRequests.expiresAt, now),
        isNull(signInRequests.usedAt),
      ),
    )
    .returning({ triesLeft: signInRequests.triesLeft });
  return taken?.triesLeft;
};

/** False when somebody else used it first. */
export const markUsed = async (sql: Sql, id: string, now: Instant): Promise<boolean> => {
  const { signInRequests } = sql.tables;
  const used = await sql
    .update(signInRequests)
    .set({ usedAt: now })
    .where(and(eq(signInRequests.id, id), isNull(signInRequests.usedAt)))
    .returning({ id: signInRequests.id });
  return used.length === 1;
};

export const unhandledRequests = async (
  sql: ReadSql,
  now: Instant,
  limit: number,
): Promise<readonly string[]> => {
  const { signInRequests } = sql.tables;
  const found = await sql
    .select({ id: signInRequests.id })
    .from(signInRequests)
    .where(and(isNull(signInRequests.handledAt), gt(signInRequests.expiresAt, now)))
    .orderBy(asc(signInRequests.requestedAt))
    .limit(limit);
  return found.map(({ id }) => id);
};

/** The request, handed to one caller only. */
export const handle = async (sql: Sql, id: string, now: Instant): Promise<SignInRequest | undefined> => {
  const { signInRequests } = sql.tables;
  const [handled] = await sql
    .update(signInRequests)
    .set({ handledAt: now })
    .where(and(eq(signInRequests.id, id), isNull(signInRequests.handledAt)))
    .returning();
  return handled;
};

export const noteAnnounced = async (sql: Sql, id: string, now: Instant): Promise<void> => {
  const { signInRequests } = sql.tables;
  await sql.update(signInRequests).set({ announcedAt: now }).where(eq(signInRequests.id, id));
};

export const forgetRequestsBefore = async (sql: Sql, before: Instant): Promise<void> => {
  const { signInRequests } = sql.tables;
  await sql.delete(signInRequests).where(lt(signInRequests.requestedAt, before));
};
