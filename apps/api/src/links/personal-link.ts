import { createHash } from 'node:crypto';
import { expiryOfLink, type LinkEnding, type LinkPurpose } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, isNull, lt, ne } from 'drizzle-orm';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { Digest } from '../foundations.ts';
import { linkAddress, linkTokenLength } from './link-token.ts';

export type PersonalLink = Tables['personalLinks']['$inferSelect'];

/** Which message a link stands in; the same message always has the same link. */
export type LinkOf = {
  readonly rpps: Rpps;
  readonly purpose: LinkPurpose;
  /** The dedupe key of the message. */
  readonly messageKey: string;
};

const idOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

const tokenOf = (digest: Digest, { rpps, purpose, messageKey }: LinkOf): string =>
  digest('personal-link', `${purpose}/${rpps}/${messageKey}`).slice(0, linkTokenLength);

/** The address of a link, without writing anything: for a preview, or before the message is decided. */
export const personalLinkAddress = (
  { digest, publicUrl }: { readonly digest: Digest; readonly publicUrl: string },
  link: LinkOf,
): string => linkAddress(publicUrl, tokenOf(digest, link));

/**
 * Makes the link of a message work from now on, in the transaction that writes the message, and ends the earlier ones
 * of that person for the same purpose. Again for the same message it changes nothing.
 */
export const openPersonalLink = async (
  sql: Sql,
  digest: Digest,
  link: LinkOf & { readonly channel: 'sms' | 'email'; readonly now: Instant },
): Promise<void> => {
  const { personalLinks } = sql.tables;
  const { rpps, purpose, messageKey, channel, now } = link;
  const id = idOf(tokenOf(digest, link));
  const expiresAt = expiryOfLink(now);
  const opened = await sql
    .insert(personalLinks)
    .values({ id, rpps, purpose, messageKey, channel, createdAt: now, expiresAt })
    .onConflictDoNothing()
    .returning({ id: personalLinks.id });
  if (opened.length === 0) return;
  const earlier = and(
    eq(personalLinks.rpps, rpps),
    eq(personalLinks.purpose, purpose),
    ne(personalLinks.id, id),
  );
  await endLinks(sql, 'replaced', now, earlier);
};

/** The link a message carries, working from now on: what whoever composes messages calls. */
export const personalLinkFor =
  (needs: { readonly digest: Digest; readonly publicUrl: string }) =>
  async (
    sql: Sql,
    link: LinkOf & { readonly channel: 'sms' | 'email'; readonly now: Instant },
  ): Promise<string> => {
    await openPersonalLink(sql, needs.digest, link);
    return personalLinkAddress(needs, link);
  };

export const findLink = async (sql: ReadSql, token: string): Promise<PersonalLink | undefined> => {
  const { personalLinks } = sql.tables;
  const [found] = await sql
    .select()
    .from(personalLinks)
    .where(eq(personalLinks.id, idOf(token)));
  return found;
};

/** False when somebody else used it first. */
export const useLink = async (sql: Sql, id: string, now: Instant): Promise<boolean> => {
  const { personalLinks } = sql.tables;
  const used = await sql
    .update(personalLinks)
    .set({ ending: 'used', endedAt: now })
    .where(and(eq(personalLinks.id, id), isNull(personalLinks.ending)))
    .returning({ id: personalLinks.id });
  return used.length === 1;
};

/** Whoever signs out wants no message lying around to sign them in again. */
export const endLinksOf = (sql: Sql, rpps: Rpps, now: Instant): Promise<void> =>
  endLinks(sql, 'signed-out', now, eq(sql.tables.personalLinks.rpps, rpps));

const endLinks = async (
  sql: Sql,
  ending: LinkEnding,
  now: Instant,
  which: ReturnType<typeof and>,
): Promise<void> => {
  const { personalLinks } = sql.tables;
  await sql
    .update(personalLinks)
    .set({ ending, endedAt: now })
    .where(and(which, isNull(personalLinks.ending)));
};

/** An expired link is still explained for as long again, then forgotten. */
export const forgetLinksExpiredBefore = async (sql: Sql, before: Instant): Promise<void> => {
  const { personalLinks } = sql.tables;
  await sql.delete(personalLinks).where(lt(personalLinks.expiresAt, before));
};
