import type { Activation } from '@relais/domain/activation/activation';
import { nextDueAt } from '@relais/domain/activation/due';
import type { Instant } from '@relais/domain/kernel/instant';
import { type PlannedNudge, planNudge } from '@relais/domain/nudge/plan';
import type { Sql } from '../../database/sql.ts';
import type { Ids } from '../../foundations.ts';
import type { NudgeSettings } from './nudge-settings.ts';
import { placeOf } from './place-of.ts';

type Needs = { readonly ids: Ids; readonly settings: () => NudgeSettings };

/**
 * Plans what the new state of an activation calls for, in the transaction that brought it there. The cost follows what
 * happens, not the size of the roster: nothing ever looks through everybody.
 */
export const planNudges =
  ({ ids, settings }: Needs) =>
  async (sql: Sql, activation: Activation, now: Instant): Promise<void> => {
    const anchorAt = nextDueAt(activation);
    if (anchorAt === undefined) return;
    const place = await placeOf(sql, activation.rpps);
    if (place === undefined) return;
    const { rules, quietHours } = settings();
    for (const rule of rules) {
      if (!rule.enabled || rule.anchor !== 'wait-over') continue;
      const planned = planNudge(rule, { rpps: activation.rpps, anchorAt }, { quietHours, place });
      await insertPlanned(sql, planned, ids.next(), now);
    }
  };

const insertPlanned = async (sql: Sql, planned: PlannedNudge, id: string, now: Instant): Promise<void> => {
  const { nudges } = sql.tables;
  await sql
    .insert(nudges)
    .values({
      id,
      dedupeKey: planned.dedupeKey,
      rule: planned.ruleId,
      ruleVersion: planned.ruleVersion,
      rpps: planned.rpps,
      anchor: planned.anchorAt,
      dueAt: planned.dueAt,
      wakeAt: planned.dueAt,
      expiresAt: planned.expiresAt,
      state: 'planned',
      createdAt: now,
    })
    .onConflictDoNothing({ target: nudges.dedupeKey });
};
