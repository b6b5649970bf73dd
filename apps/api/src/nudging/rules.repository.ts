import type { Instant } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import type { NudgeRule, RuleDefinition } from '@relais/domain/nudge/rule';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { Clock, Ids } from '../foundations.ts';

export type RuleRow = Tables['nudgeRules']['$inferSelect'];

const ruleFrom = ({ id, version, since, definition }: RuleRow): NudgeRule => ({
  ...definition,
  id,
  version,
  since,
});

/** The version in force of every rule. */
export const currentRules = async (sql: ReadSql): Promise<readonly NudgeRule[]> => {
  const { nudgeRules } = sql.tables;
  const rows = await sql
    .select()
    .from(nudgeRules)
    .where(eq(nudgeRules.isCurrent, true))
    .orderBy(nudgeRules.id);
  return rows.map(ruleFrom);
};

/** Every version of a rule, the latest first. */
export const versionsOf = (sql: ReadSql, id: string): Promise<RuleRow[]> => {
  const { nudgeRules } = sql.tables;
  return sql.select().from(nudgeRules).where(eq(nudgeRules.id, id)).orderBy(desc(nudgeRules.version));
};

type Edit = { readonly editedBy: string | null; readonly now: Instant; readonly revision: string };

/** Makes `rule` the version in force. The versions before it are kept. */
export const writeVersion = async (
  sql: Sql,
  rule: NudgeRule,
  { editedBy, now, revision }: Edit,
): Promise<void> => {
  const { nudgeRules } = sql.tables;
  const { id, version, since, ...definition } = rule;
  await sql
    .update(nudgeRules)
    .set({ isCurrent: false })
    .where(and(eq(nudgeRules.id, id), eq(nudgeRules.isCurrent, true)));
  await sql.insert(nudgeRules).values({
    id,
    version,
    since,
    revision,
    definition: definition satisfies RuleDefinition,
    editedBy,
    editedAt: now,
    isCurrent: true,
  });
};

/** Gives a region that has no rule yet the cadence the product ships with. */
export const shipCadence = ({
  database,
  clock,
  ids,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}): Promise<void> =>
  database.transaction(async (sql) => {
    const { nudgeRules } = sql.tables;
    const [any] = await sql.select({ id: nudgeRules.id }).from(nudgeRules).limit(1);
    if (any !== undefined) return;
    const now = clock.now();
    for (const rule of defaultCadence) {
      await writeVersion(sql, rule, { editedBy: null, now, revision: ids.next() });
    }
  });
