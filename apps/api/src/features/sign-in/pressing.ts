import { pressingLeadsTo } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { isKnownBrowser } from '../../links/known-browsers.ts';
import type { MaskedCoordinate } from '../../views/masked-coordinate.ts';
import { maskedCoordinate } from '../../views/masked-coordinates.ts';
import { noteWish } from './ask-for-code.ts';
import { contactOnFile } from './contact-on-file.ts';
import type { Held } from './entry.ts';
import type { CodeOnItsWay, CodeRefusal, Press, Visitor } from './pressing.use-cases.ts';
import { newestRequest } from './sign-in-request.repository.ts';

/** What pressing would do for this visitor, without doing it. `sentBy`: the channel of the message, when there was one. */
export const pressOf = async (
  sql: ReadSql,
  rpps: Rpps,
  visitor: Visitor,
  { sentBy, now }: { readonly sentBy?: 'sms' | 'email'; readonly now: Instant },
): Promise<Press> => {
  const { known } = visitor.held;
  const leadsTo = pressingLeadsTo({
    signedIn: visitor.signedInAs === rpps,
    knownBrowser: known !== undefined && (await isKnownBrowser(sql, { token: known, rpps, now })),
    sharedAddress: sentBy !== undefined && (await isSharedAddress(sql, rpps, sentBy)),
  });
  if (leadsTo === 'entry') return { press: 'entry' };
  const codeGoesTo = await whereCodesGo(sql, rpps);
  return codeGoesTo === undefined ? { press: 'other-way' } : { press: 'code', codeGoesTo };
};

/** Whether the browser that presses keeps being recognised once in. */
export const staysKnown = async (sql: ReadSql, rpps: Rpps, { known }: Held, now: Instant): Promise<boolean> =>
  known !== undefined && isKnownBrowser(sql, { token: known, rpps, now });

/** A code asked for a moment ago and not tried yet is not sent again: scanners press more than once. */
const sameCodeFor = minutes(2);

/** Has a code sent to the coordinates on file. */
export const sendCodeTo = async (
  sql: Sql,
  rpps: Rpps,
  needs: { readonly clock: Clock; readonly ids: Ids },
): Promise<Result<CodeOnItsWay, CodeRefusal>> => {
  const codeGoesTo = await whereCodesGo(sql, rpps);
  if (codeGoesTo === undefined) return refuse({ code: 'no-coordinates-on-file' });
  const newest = await newestRequest(sql, rpps);
  const isFresh =
    newest !== undefined &&
    newest.usedAt === null &&
    needs.clock.now() < later(newest.requestedAt, sameCodeFor) &&
    newest.triesLeft > 0;
  const wish = isFresh ? accept(newest) : await noteWish(sql, needs, rpps);
  return wish.ok ? accept({ codeGoesTo, expiresAt: wish.value.expiresAt }) : wish;
};

const whereCodesGo = async (sql: ReadSql, rpps: Rpps): Promise<MaskedCoordinate | undefined> => {
  const contact = await contactOnFile(sql, rpps);
  return contact && maskedCoordinate(contact.channel, contact.recipient);
};

/** True also when the address the message went to is no longer theirs: nothing tells who reads it now. */
const isSharedAddress = async (sql: ReadSql, rpps: Rpps, channel: 'sms' | 'email'): Promise<boolean> => {
  const { contacts } = sql.tables;
  const kind = channel === 'sms' ? 'mobile' : 'email';
  const current = and(eq(contacts.kind, kind), isNull(contacts.retiredAt));
  const [own] = await sql
    .select({ value: contacts.value })
    .from(contacts)
    .where(and(current, eq(contacts.rpps, rpps)));
  if (own === undefined) return true;
  const [other] = await sql
    .select({ rpps: contacts.rpps })
    .from(contacts)
    .where(and(current, eq(contacts.value, own.value), ne(contacts.rpps, rpps)))
    .limit(1);
  return other !== undefined;
};
