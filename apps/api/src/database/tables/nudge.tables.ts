import type { Rpps } from '@relais/domain/identity/rpps';
import { channels } from '@relais/domain/nudge/channel';
import { postponeReasons } from '@relais/domain/nudge/decide-nudge';
import type { RuleDefinition } from '@relais/domain/nudge/rule';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { sql } from 'drizzle-orm';
import { nudgeStates } from '../../nudging/nudge-states.ts';
import type { Kit } from '../kit.ts';

export const nudgeTables = (kit: Kit) => ({
  /** One firing of a rule for one person. It ends sent, failed, or skipped with a reason; it is never silently forgotten. */
  nudges: kit.table(
    'nudges',
    {
      id: kit.text().primaryKey(),
      /** Rule, person and the instant it is anchored to: one firing per occasion. */
      dedupeKey: kit.text().notNull(),
      rule: kit.text().notNull(),
      ruleVersion: kit.int().notNull(),
      rpps: kit.text().$type<Rpps>().notNull(),
      /** The instant the rule counts from, such as the end of the wait. */
      anchor: kit.instant().notNull(),
      /** Anchor and offset: of two nudges due together, the one wanted first goes first. */
      wantedAt: kit.instant().notNull(),
      /** When it should leave: never moved, so that lateness can be told. */
      dueAt: kit.instant().notNull(),
      /** When to decide it, or decide it again after quiet hours or a cap. */
      wakeAt: kit.instant().notNull(),
      /** What holds it until then, once it has been looked at. */
      heldBecause: kit.oneOf(postponeReasons),
      /** Past this it no longer helps. */
      expiresAt: kit.instant().notNull(),
      state: kit.oneOf(nudgeStates).notNull(),
      skipReason: kit.oneOf(skipReasons),
      channel: kit.oneOf(channels),
      createdAt: kit.instant().notNull(),
      /** When it was decided; before `dueAt` when it was withdrawn because the person had moved on. */
      decidedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex('nudges_dedupe_key').on(table.dedupeKey),
      kit.index('nudges_due').on(table.state, table.wakeAt, table.wantedAt, table.dedupeKey),
      kit.index('nudges_rpps').on(table.rpps, table.createdAt),
      kit.index('nudges_rule').on(table.rule, table.state, table.decidedAt),
      kit.index('nudges_decided').on(table.decidedAt),
      kit.index('nudges_held').on(table.heldBecause),
    ],
  ),
  /** Every version of every rule, for good: who wrote it and when is the history of the cadence. */
  nudgeRules: kit.table(
    'nudge_rules',
    {
      id: kit.text().notNull(),
      version: kit.int().notNull(),
      /** Different for each row ever written, so that what was read of one can be remembered. */
      revision: kit.text().notNull(),
      definition: kit.json<RuleDefinition>().notNull(),
      /** What was due by then is not fired again by this version. */
      since: kit.instant().notNull(),
      /** A staff account; empty for the cadence the product ships with. */
      editedBy: kit.text(),
      editedAt: kit.instant().notNull(),
      isCurrent: kit.flag().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.id, table.version] }),
      kit.uniqueIndex('nudge_rules_current').on(table.id).where(sql`${table.isCurrent}`),
    ],
  ),
  /** How many nudges were decided to leave, per day of the place and channel: what daily limits are held to. */
  dailySendings: kit.table(
    'daily_sendings',
    {
      /** "2026-11-24". */
      day: kit.text().notNull(),
      channel: kit.oneOf(channels).notNull(),
      number: kit.int().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.day, table.channel] })],
  ),
  /** An objection to be written to, by channel and by topic. Survives every import of coordinates. */
  optOuts: kit.table(
    'opt_outs',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      channel: kit.oneOf(['sms', 'email', 'all']).notNull(),
      topic: kit.oneOf([...nudgeTopics, 'all']).notNull(),
      source: kit.oneOf(['pharmacist', 'staff', 'provider', 'link']).notNull(),
      since: kit.instant().notNull(),
      until: kit.instant(),
    },
    (table) => [
      kit.index('opt_outs_rpps').on(table.rpps),
      kit
        .uniqueIndex('opt_outs_in_force')
        .on(table.rpps, table.channel, table.topic)
        .where(sql`${table.until} is null`),
    ],
  ),
  /** Coordinates that a message showed to be stale: the first cause of failure, to be checked with the person. */
  contactDoubts: kit.table(
    'contact_doubts',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      channel: kit.oneOf(channels).notNull(),
      /** The address or number doubted: the doubt ends by itself when another one is in force. */
      recipient: kit.text().notNull(),
      messageId: kit.text().notNull(),
      /** What the provider answered. */
      code: kit.text().notNull(),
      since: kit.instant().notNull(),
      /** When staff found the coordinates right after all, who, and how they know. */
      clearedAt: kit.instant(),
      clearedBy: kit.text(),
      clearedBecause: kit.text(),
    },
    (table) => [
      kit.index('contact_doubts_rpps').on(table.rpps, table.since),
      kit.uniqueIndex('contact_doubts_message').on(table.messageId),
    ],
  ),
});
