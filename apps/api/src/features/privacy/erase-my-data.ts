import { openActivation } from '@relais/domain/activation/activation';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { deleteRowsOfPerson } from '../../database/person-rows.ts';
import type { Sql } from '../../database/sql.ts';
import { idOfErased } from '../../erasures/erased-people.ts';
import { forgetErrorFiles } from '../../erasures/forget-error-files.ts';
import { forgetQuotes } from '../../erasures/forget-quotes.ts';
import { importFolder } from '../../files/import-folder.ts';
import type { Clock, Digest, Ids } from '../../foundations.ts';
import { refreshStandingsOf } from '../../standings/refresh-standings.ts';
import { activationOf } from '../../views/activation-of.ts';
import type { PrivacyUseCases } from './privacy.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly env: { readonly root: string };
};

/**
 * What the public directory says stays; what we sent stays without person, address or text, for the counts; everything
 * else goes. A message on its way cannot be called back: it is wiped by `finishErasures` as soon as it is settled.
 */
export const eraseMyData =
  ({ database, clock, ids, digest, env }: Needs): PrivacyUseCases['erase'] =>
  async (rpps) => {
    await forgetErrorFiles(database, importFolder(env), clock.now());
    await database.transaction(async (sql) => {
      const now = clock.now();
      const addresses = await addressesOf(sql, rpps);
      const onTheirWay = await messagesOnTheirWay(sql, rpps, now);
      await forgetMessages(sql, rpps, { ids, now, except: onTheirWay });
      await forgetCampaigns(sql, rpps, ids);
      await forgetQuotesOf(sql, rpps, addresses);
      await forgetActivation(sql, rpps, now);
      await deleteRowsOfPerson(sql, rpps, [
        'pharmacists',
        'practices',
        'activations',
        'messages',
        'attempts',
        'receipts',
      ]);
      await refreshStandingsOf(sql, rpps);
      const erased = {
        erasedAt: now,
        addresses: addresses.map((address) => digest('erased-address', address)),
        unsettled: onTheirWay,
      };
      const { erasures } = sql.tables;
      await sql
        .insert(erasures)
        .values({ id: idOfErased(digest, rpps), ...erased })
        .onConflictDoUpdate({ target: erasures.id, set: erased });
    });
    await database.forgetDeleted();
  };

const addressesOf = async (sql: Sql, rpps: Rpps): Promise<readonly string[]> => {
  const { contacts } = sql.tables;
  const rows = await sql.select({ value: contacts.value }).from(contacts).where(eq(contacts.rpps, rpps));
  return [...new Set(rows.map(({ value }) => value))];
};

const messagesOnTheirWay = async (sql: Sql, rpps: Rpps, now: Instant): Promise<readonly string[]> => {
  const { messages } = sql.tables;
  // Should one come back unsent, it is too late for it to leave again.
  const rows = await sql
    .update(messages)
    .set({ expiresAt: now })
    .where(and(eq(messages.rpps, rpps), inArray(messages.state, ['sending', 'ambiguous'])))
    .returning({ id: messages.id });
  return rows.map(({ id }) => id);
};

const forgetMessages = async (
  sql: Sql,
  rpps: Rpps,
  { ids, now, except }: { readonly ids: Ids; readonly now: Instant; readonly except: readonly string[] },
): Promise<void> => {
  const { messages } = sql.tables;
  const rows = await sql
    .select({ id: messages.id, state: messages.state })
    .from(messages)
    .where(and(eq(messages.rpps, rpps), notInArray(messages.id, ['', ...except])));
  const due = rows.filter(({ state }) => state === 'due').map(({ id }) => id);
  await sql
    .update(messages)
    .set({ state: 'skipped', reason: 'erased', endedAt: now })
    .where(inArray(messages.id, ['', ...due]));
  for (const { id } of rows) await wipeMessage(sql, id, ids);
};

/** What remains of a message: when it left, on which channel, from which template, and what became of it. */
export const wipeMessage = async (sql: Sql, id: string, ids: Ids): Promise<void> => {
  const { attempts, messages } = sql.tables;
  const alias = `erased-${ids.next()}`;
  // A provider that refuses says to whom.
  await sql.update(attempts).set({ detail: null }).where(eq(attempts.messageId, id));
  await sql
    .update(messages)
    .set({
      rpps: alias as Rpps,
      dedupeKey: alias,
      reference: '',
      nudgeId: null,
      recipient: '',
      subject: '',
      text: '',
      html: '',
    })
    .where(eq(messages.id, id));
};

/** A campaign keeps its count of recipients, not who they were. */
const forgetCampaigns = async (sql: Sql, rpps: Rpps, ids: Ids): Promise<void> => {
  const { campaignRecipients } = sql.tables;
  const alias = `erased-${ids.next()}` as Rpps;
  await sql.update(campaignRecipients).set({ rpps: alias }).where(eq(campaignRecipients.rpps, rpps));
};

const forgetQuotesOf = async (sql: Sql, rpps: Rpps, addresses: readonly string[]): Promise<void> => {
  const { pharmacists } = sql.tables;
  const [person] = await sql.select().from(pharmacists).where(eq(pharmacists.rpps, rpps));
  if (person !== undefined) await forgetQuotes(sql, { ...person, addresses });
};

/** As on the day they entered the roster; the version goes on, so that a page still open cannot bring the past back. */
const forgetActivation = async (sql: Sql, rpps: Rpps, now: Instant): Promise<void> => {
  const before = await activationOf(sql, rpps);
  if (before === undefined) return;
  const { activations } = sql.tables;
  const state = { ...openActivation(rpps, now), version: before.version + 1 };
  await sql
    .update(activations)
    .set({ version: state.version, status: state.status, since: now, waitEndsAt: null, state })
    .where(eq(activations.rpps, rpps));
};
