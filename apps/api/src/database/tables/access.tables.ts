import { linkEndings, linkPurposes } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Kit } from '../kit.ts';

export const accessTables = (kit: Kit) => ({
  /** The link of one message to one person. `id` is the SHA-256 of its token: a stolen table opens nothing. */
  personalLinks: kit.table(
    'personal_links',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      purpose: kit.oneOf(linkPurposes).notNull(),
      /** The dedupe key of the message it stands in. */
      messageKey: kit.text().notNull(),
      /** Where the message went: an address that several people share proves less. */
      channel: kit.oneOf(['sms', 'email']).notNull(),
      createdAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      ending: kit.oneOf(linkEndings),
      endedAt: kit.instant(),
    },
    (table) => [
      kit.index('personal_links_rpps').on(table.rpps, table.purpose),
      kit.index('personal_links_expires_at').on(table.expiresAt),
    ],
  ),
  /** A browser where somebody proved who they are and asked to be recognised. `id` is the SHA-256 of its cookie. */
  knownBrowsers: kit.table(
    'known_browsers',
    {
      id: kit.text().notNull(),
      rpps: kit.text().$type<Rpps>().notNull(),
      provenAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.id, table.rpps] }),
      kit.index('known_browsers_rpps').on(table.rpps),
      kit.index('known_browsers_expires_at').on(table.expiresAt),
    ],
  ),
  /** A sign-in under way at the identity provider: what must come back, kept here and never in the browser. */
  providerSignIns: kit.table(
    'provider_sign_ins',
    {
      /** SHA-256 of the cookie of the browser that started it. */
      id: kit.text().primaryKey(),
      state: kit.text().notNull(),
      nonce: kit.text().notNull(),
      verifier: kit.text().notNull(),
      /** A path of the portal. */
      returnTo: kit.text().notNull(),
      remember: kit.flag().notNull(),
      expiresAt: kit.instant().notNull(),
    },
    (table) => [kit.index('provider_sign_ins_expires_at').on(table.expiresAt)],
  ),
  /** A step on its way from one device to another. `id` is a keyed digest of the code. */
  handOvers: kit.table(
    'hand_overs',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      procedure: kit.text().notNull(),
      step: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [
      kit.index('hand_overs_rpps').on(table.rpps),
      kit.index('hand_overs_expires_at').on(table.expiresAt),
    ],
  ),
});
