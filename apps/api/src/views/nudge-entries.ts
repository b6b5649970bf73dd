import type { Rpps } from '@relais/domain/identity/rpps';
import type { RuleDefinition } from '@relais/domain/nudge/rule';
import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { tellOnce } from './tell-once.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** Firings that did not leave, the latest first, each with its reason and the name of its rule. */
export const skippedEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<readonly TimelineEntry[]> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({
      id: nudges.id,
      rpps: nudges.rpps,
      rule: nudges.rule,
      reason: nudges.skipReason,
      decidedAt: nudges.decidedAt,
      dueAt: nudges.dueAt,
    })
    .from(nudges)
    .where(
      and(
        inArray(nudges.rpps, [...people]),
        eq(nudges.state, 'skipped'),
        // One withdrawn before its hour, because the person had moved on, is no news.
        gte(nudges.decidedAt, nudges.dueAt),
      ),
    )
    .orderBy(desc(nudges.decidedAt), desc(nudges.id))
    .limit(limit);
  const names = await ruleNames(sql);
  return tellOnce(
    rows.flatMap(({ id, rpps, rule, reason, decidedAt, dueAt }) =>
      reason === null
        ? []
        : [
            {
              kind: 'nudge-skipped' as const,
              id,
              rpps,
              at: decidedAt ?? dueAt,
              rules: [names.get(rule) ?? rule],
              reason,
            },
          ],
    ),
  );
};

/** What waits for its hour, the soonest last, as a thread that starts with the latest wants it. */
export const plannedEntries = async (
  sql: ReadSql,
  rpps: Rpps,
  limit: number,
): Promise<readonly TimelineEntry[]> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({
      id: nudges.id,
      rule: nudges.rule,
      wantedAt: nudges.wantedAt,
      dueAt: nudges.dueAt,
      wakeAt: nudges.wakeAt,
      heldBecause: nudges.heldBecause,
    })
    .from(nudges)
    .where(and(eq(nudges.rpps, rpps), eq(nudges.state, 'planned')))
    .orderBy(asc(nudges.wakeAt))
    .limit(limit);
  const rules = await currentDefinitions(sql);
  return rows.toReversed().map(({ id, rule, wantedAt, dueAt, wakeAt, heldBecause }) => {
    const definition = rules.get(rule);
    // Wanted at no hour in particular, and put off before anybody looked: nothing leaves at that time of day.
    const isPutOff = definition !== undefined && definition.at === undefined && dueAt > wantedAt;
    return {
      kind: 'nudge-planned',
      id,
      rpps,
      at: wakeAt,
      rule: definition?.name ?? rule,
      heldBecause: heldBecause ?? (isPutOff && wakeAt === dueAt ? 'quiet-hours' : null),
    };
  });
};

const ruleNames = async (sql: ReadSql): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await currentDefinitions(sql))].map(([id, { name }]) => [id, name]));

const currentDefinitions = async (sql: ReadSql): Promise<ReadonlyMap<string, RuleDefinition>> => {
  const { nudgeRules } = sql.tables;
  const rows = await sql
    .select({ id: nudgeRules.id, definition: nudgeRules.definition })
    .from(nudgeRules)
    .where(eq(nudgeRules.isCurrent, true));
  return new Map(rows.map(({ id, definition }) => [id, definition]));
};
