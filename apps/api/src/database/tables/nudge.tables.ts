import type { Rpps } from '@relais/domain/identity/rpps';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import type { Kit } from '../kit.ts';

export const nudgeStates = ['planned', 'sending', 'sent', 'skipped', 'failed'] as const;

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
      /** When it should leave: never moved, so that lateness can be told. */
      dueAt: kit.instant().notNull(),
      /** When to decide it, or decide it again after quiet hours or a cap. */
      wakeAt: kit.instant().notNull(),
      /** Past this it no longer helps. */
      expiresAt: kit.instant().notNull(),
      state: kit.oneOf(nudgeStates).notNull(),
      skipReason: kit.oneOf(skipReasons),
      channel: kit.oneOf(['sms', 'email']),
      createdAt: kit.instant().notNull(),
      decidedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex('nudges_dedupe_key').on(table.dedupeKey),
      kit.index('nudges_due').on(table.state, table.wakeAt),
      kit.index('nudges_rpps').on(table.rpps, table.createdAt),
    ],
  ),
  /** An objection to be written to, by channel or by topic. Survives every import of coordinates. */
  optOuts: kit.table(
    'opt_outs',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      channel: kit.oneOf(['sms', 'email', 'all']).notNull(),
      source: kit.oneOf(['pharmacist', 'staff', 'provider', 'link']).notNull(),
      since: kit.instant().notNull(),
      until: kit.instant(),
    },
    (table) => [kit.index('opt_outs_rpps').on(table.rpps)],
  ),
});
