import type { Rpps } from '@relais/domain/identity/rpps';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { type SendingHours, sendingHours } from '@relais/domain/nudge/sending-hours';
import { defaultNudgeSettings, type NudgeSettings } from '@relais/domain/nudge/settings';
import { desc, eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { currentRules } from './rules.repository.ts';

/** The cadence and the settings of the region, as they stand. */
export type NudgingPolicy = {
  readonly rules: readonly NudgeRule[];
  readonly ruleById: ReadonlyMap<string, NudgeRule>;
  readonly settings: NudgeSettings;
  readonly hours: SendingHours;
  /** Absent when the trial is over. */
  readonly guests: ReadonlySet<Rpps> | undefined;
};

export type ReadPolicy = (sql: ReadSql) => Promise<NudgingPolicy>;

/**
 * Reads the policy inside the caller's transaction, so that a switch just flipped holds for the message about to
 * leave. What a revision says never changes: as long as the revisions are the same, nothing is read again.
 */
export const policyReader = (): ReadPolicy => {
  let remembered: { readonly stamp: string; readonly policy: NudgingPolicy } | undefined;
  return async (sql) => {
    const stamp = await stampOf(sql);
    if (remembered?.stamp === stamp) return remembered.policy;
    const policy = await readPolicy(sql);
    remembered = { stamp, policy };
    return policy;
  };
};

const stampOf = async (sql: ReadSql): Promise<string> => {
  const { nudgeRules, settings } = sql.tables;
  const rules = await sql
    .select({ revision: nudgeRules.revision })
    .from(nudgeRules)
    .where(eq(nudgeRules.isCurrent, true))
    .orderBy(nudgeRules.id);
  const [latest] = await sql
    .select({ revision: settings.revision })
    .from(settings)
    .where(eq(settings.subject, 'nudges'))
    .orderBy(desc(settings.version))
    .limit(1);
  return [latest?.revision, ...rules.map(({ revision }) => revision)].join(' ');
};

export const readPolicy = async (sql: ReadSql): Promise<NudgingPolicy> => {
  const rules = await currentRules(sql);
  const settings = await currentSettings(sql);
  return {
    rules,
    ruleById: new Map(rules.map((rule) => [rule.id, rule])),
    settings,
    hours: sendingHours(settings.quietHours),
    guests: settings.trial ? new Set(settings.guests) : undefined,
  };
};

const currentSettings = async (sql: ReadSql): Promise<NudgeSettings> => {
  const { settings } = sql.tables;
  const [latest] = await sql
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.subject, 'nudges'))
    .orderBy(desc(settings.version))
    .limit(1);
  return latest?.value ?? defaultNudgeSettings;
};

/** Only where a rule counts from the last nudge does one more nudge change what is planned. */
export const someRuleFollows = async (policy: ReadPolicy, sql: ReadSql): Promise<boolean> =>
  (await policy(sql)).rules.some(({ anchor, enabled }) => enabled && anchor === 'last-nudge');
