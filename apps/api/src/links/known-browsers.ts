import { createHash } from 'node:crypto';
import { knownBrowserLifetime } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later } from '@relais/domain/kernel/instant';
import { and, eq, gt, lt } from 'drizzle-orm';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { IssuedSession } from '../sessions/session.use-cases.ts';

const idOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const isKnownBrowser = async (
  sql: ReadSql,
  { token, rpps, now }: { readonly token: string; readonly rpps: Rpps; readonly now: Instant },
): Promise<boolean> => {
  const { knownBrowsers } = sql.tables;
  const [found] = await sql
    .select({ id: knownBrowsers.id })
    .from(knownBrowsers)
    .where(
      and(eq(knownBrowsers.id, idOf(token)), eq(knownBrowsers.rpps, rpps), gt(knownBrowsers.expiresAt, now)),
    );
  return found !== undefined;
};

/**
 * Recognises this person in this browser from now on. The cookie changes each time, so that one planted beforehand is
 * worth nothing; colleagues already recognised there stay so.
 */
export const recogniseBrowser = async (
  sql: Sql,
  browser: {
    readonly rpps: Rpps;
    readonly token: string;
    readonly replaces: string | undefined;
    readonly now: Instant;
  },
): Promise<IssuedSession> => {
  const { knownBrowsers } = sql.tables;
  const { rpps, token, replaces, now } = browser;
  const id = idOf(token);
  if (replaces !== undefined) {
    await sql
      .update(knownBrowsers)
      .set({ id })
      .where(eq(knownBrowsers.id, idOf(replaces)));
  }
  const expiresAt = later(now, knownBrowserLifetime);
  await sql
    .insert(knownBrowsers)
    .values({ id, rpps, provenAt: now, expiresAt })
    .onConflictDoUpdate({
      target: [knownBrowsers.id, knownBrowsers.rpps],
      set: { provenAt: now, expiresAt },
    });
  return { token, expiresAt };
};

/** For whoever signs out: nobody who picks the device up later enters with a link. Their colleagues stay recognised. */
export const forgetBrowser = async (sql: Sql, token: string, rpps: Rpps): Promise<void> => {
  const { knownBrowsers } = sql.tables;
  await sql.delete(knownBrowsers).where(and(eq(knownBrowsers.id, idOf(token)), eq(knownBrowsers.rpps, rpps)));
};

export const forgetBrowsersExpiredBefore = async (sql: Sql, now: Instant): Promise<void> => {
  const { knownBrowsers } = sql.tables;
  await sql.delete(knownBrowsers).where(lt(knownBrowsers.expiresAt, now));
};
