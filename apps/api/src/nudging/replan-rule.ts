import type { StoredStatus } from '@relais/domain/activation/status';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { firingsOf } from '@relais/domain/nudge/firings';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { type SendingHours, sendingHours } from '@relais/domain/nudge/sending-hours';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { and, asc, eq, gt, inArray, ne, sql as statement } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';
import type { Ids } from '../foundations.ts';
import { peopleToPlan } from './people-to-plan.ts';
import { thesePeople } from './whom.ts';
import { writeNudges } from './written-nudges.ts';

export type Replanned = { readonly ended: number; readonly planned: number };

type Needs = { readonly ids: Ids; readonly now: Instant; readonly settings: NudgeSettings };

/**
 * What a new version of a rule changes: the firings planned by the versions before it become no-ops, and what the new
 * one calls for in the future is planned, a bounded number of people at a time.
 */
export const replanRule = async (
  sql: Sql,
  rule: NudgeRule,
  { ids, now, settings }: Needs,
): Promise<Replanned> => {
  const ended = await endFormerVersions(sql, rule, now);
  if (!rule.enabled) return { ended, planned: 0 };
  const hours = sendingHours(settings.quietHours);
  let planned = 0;
  for await (const people of peopleInReach(sql, rule)) {
    planned += await planFor(sql, rule, people, { hours, now, ids });
  }
  return { ended, planned };
};

// The key goes to the firing of the new version: the same occasion is planned again, and sent once.
const endFormerVersions = async (sql: Sql, rule: NudgeRule, now: Instant): Promise<number> => {
  const { nudges } = sql.tables;
  const ended = await sql
    .update(nudges)
    .set({
      state: 'skipped',
      skipReason: rule.enabled ? 'rule-changed' : 'rule-off',
      heldBecause: null,
      decidedAt: now,
      dedupeKey: statement`${nudges.dedupeKey} || '/v' || ${nudges.ruleVersion}`,
    })
    .where(and(eq(nudges.rule, rule.id), eq(nudges.state, 'planned'), ne(nudges.ruleVersion, rule.version)))
    .returning({ id: nudges.id });
  return ended.length;
};

const planFor = async (
  sql: Sql,
  rule: NudgeRule,
  people: readonly Rpps[],
  { hours, now, ids }: { readonly hours: SendingHours; readonly now: Instant; readonly ids: Ids },
): Promise<number> => {
  const found = await peopleToPlan(sql, thesePeople(people));
  const firings = [...found.values()]
    .flatMap(({ person }) => firingsOf(rule, person, now, hours))
    .filter(({ dueAt }) => dueAt > now);
  await writeNudges(sql, firings, { ids, now });
  return firings.length;
};

const atOnce = 500;

/** Everybody who stands where the rule may speak to them, page by page. */
async function* peopleInReach(sql: Sql, { audience }: NudgeRule): AsyncGenerator<readonly Rpps[]> {
  const { activations } = sql.tables;
  const stored = audience.statuses.map(
    (status): StoredStatus => (status === 'to-retry' ? 'waiting' : status),
  );
  for (let after = '' as Rpps; ; ) {
    const page = await sql
      .select({ rpps: activations.rpps })
      .from(activations)
      .where(and(inArray(activations.status, stored), gt(activations.rpps, after)))
      .orderBy(asc(activations.rpps))
      .limit(atOnce);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(({ rpps }) => rpps);
    after = last.rpps;
  }
}
