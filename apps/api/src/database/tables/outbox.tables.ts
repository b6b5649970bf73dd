import { linkPurposes } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import { messageChannels, messageLanes, messageStates } from '../../outbox/message-words.ts';
import type { Kit } from '../kit.ts';

export const attemptOutcomes = ['accepted', 'refused', 'ambiguous', 'not-started'] as const;

export const outboxTables = (kit: Kit) => ({
  /** What we intend to send. Written in the transaction of the state that caused it; nothing leaves that has no row here. */
  messages: kit.table(
    'messages',
    {
      id: kit.text().primaryKey(),
      /** Person, rule, slot and channel: the same intention can never be written twice. */
      dedupeKey: kit.text().notNull(),
      /** Derived from the dedupe key: stands in the text, and finds the message again at the provider. */
      reference: kit.text().notNull(),
      rpps: kit.text().$type<Rpps>().notNull(),
      nudgeId: kit.text(),
      campaignId: kit.text(),
      lane: kit.oneOf(messageLanes).notNull(),
      channel: kit.oneOf(messageChannels).notNull(),
      recipient: kit.text().notNull(),
      template: kit.text().notNull(),
      templateVersion: kit.int().notNull(),
      subject: kit.text().notNull(),
      text: kit.text().notNull(),
      html: kit.text().notNull(),
      /** Where one request refuses messages of this kind, for the headers of RFC 8058; e-mails of nudges only. */
      unsubscribeUrl: kit.text(),
      /** What the personal link in its text is for; null when there is none. The link works from the moment the message may leave. */
      linkPurpose: kit.oneOf(linkPurposes),
      state: kit.oneOf(messageStates).notNull(),
      /** Why it ended without leaving, or what the provider answered. */
      reason: kit.text(),
      createdAt: kit.instant().notNull(),
      notBefore: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      attemptId: kit.text(),
      attemptStartedAt: kit.instant(),
      leaseUntil: kit.instant(),
      tries: kit.int().notNull(),
      settleAt: kit.instant(),
      absences: kit.int().notNull(),
      /** When the provider’s records last showed that it had not left, so that it may. */
      absentAt: kit.instant(),
      providerId: kit.text(),
      acceptedAt: kit.instant(),
      endedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex('messages_dedupe_key').on(table.dedupeKey),
      kit.index('messages_reference').on(table.reference),
      kit.index('messages_queue').on(table.state, table.notBefore),
      kit.index('messages_rpps').on(table.rpps, table.createdAt),
      kit.index('messages_provider_id').on(table.providerId),
      kit.index('messages_campaign').on(table.campaignId, table.channel, table.state),
      kit.index('messages_not_before').on(table.notBefore, table.id),
    ],
  ),
  /** One try each, written and committed before a byte leaves. */
  attempts: kit.table(
    'attempts',
    {
      id: kit.text().primaryKey(),
      messageId: kit.text().notNull(),
      channel: kit.oneOf(messageChannels),
      number: kit.int().notNull(),
      startedAt: kit.instant().notNull(),
      endedAt: kit.instant(),
      outcome: kit.oneOf(attemptOutcomes),
      /** Whether the provider failed to work, and not the message to please it; empty while nobody knows. */
      troubled: kit.flag(),
      code: kit.text(),
      detail: kit.text(),
    },
    (table) => [
      kit.index('attempts_message').on(table.messageId, table.number),
      kit.index('attempts_started_at').on(table.startedAt),
      kit.index('attempts_troubled').on(table.channel, table.troubled, table.startedAt),
    ],
  ),
  /** What the provider said afterwards, once per signed content. Append-only. */
  receipts: kit.table(
    'receipts',
    {
      /** SHA-256 of the signed content. */
      id: kit.text().primaryKey(),
      attemptId: kit.text(),
      messageId: kit.text(),
      providerId: kit.text().notNull(),
      status: kit.text().notNull(),
      errorCode: kit.text(),
      receivedAt: kit.instant().notNull(),
    },
    (table) => [
      kit.index('receipts_message').on(table.messageId),
      kit.index('receipts_provider_id').on(table.providerId),
    ],
  ),
  /** How far each installation that sends has come: compared with a file of its own, it tells a restored or copied database. */
  epochs: kit.table('epochs', {
    /** The installation. */
    line: kit.text().primaryKey(),
    number: kit.int().notNull(),
    at: kit.instant().notNull(),
  }),
  /** Each time this database was found to be a former state of itself. Nothing leaves until `openedAt`. */
  restores: kit.table(
    'restores',
    {
      id: kit.text().primaryKey(),
      /** What left from here on may be unknown to this database. */
      since: kit.instant().notNull(),
      noticedAt: kit.instant().notNull(),
      openedAt: kit.instant(),
    },
    (table) => [kit.index('restores_noticed_at').on(table.noticedAt)],
  ),
});
