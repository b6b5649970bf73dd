import { accept, refuse } from '@relais/domain/kernel/result';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { mistakesInRule } from '@relais/domain/nudge/rule-mistakes';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { isArchived } from '../../messages/archived-templates.ts';
import type { TemplateFor } from '../../messages/templates-in-force.ts';
import { readPolicy } from '../../nudging/policy.ts';
import { replanRule } from '../../nudging/replan-rule.ts';
import { versionsOf, writeVersion } from '../../nudging/rules.repository.ts';
import type { NudgeRulesUseCases, RuleToSave } from './nudge-rules.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly templateFor: TemplateFor;
};

/** Makes the next version of a rule and plans again what it calls for, in one transaction. Two editors never overwrite each other. */
export const saveRule =
  ({ database, clock, ids, templateFor }: Needs): NudgeRulesUseCases['save'] =>
  (toSave, { staffId }) =>
    database.transaction(async (sql) => {
      const { id, basedOn, definition } = toSave;
      const found = (await versionsOf(sql, id))[0]?.version ?? 0;
      if (found !== basedOn) {
        return refuse({ code: 'rule-changed-meanwhile' as const, expected: basedOn, found });
      }
      const policy = await readPolicy(sql);
      const mistakes = mistakesInRule(definition, {
        hasTemplate: await templatesOf(sql, toSave, templateFor),
        hasRule: (other) => other !== id && policy.ruleById.has(other),
      });
      if (mistakes.length > 0) return refuse({ code: 'rule-has-mistakes' as const, mistakes });
      const now = clock.now();
      const rule: NudgeRule = { ...definition, id, version: found + 1, since: now };
      await writeVersion(sql, rule, { editedBy: staffId, now, revision: ids.next() });
      const replanned = await replanRule(sql, rule, { ids, now, settings: policy.settings });
      return accept({ version: rule.version, ...replanned });
    });

const templatesOf = async (sql: Sql, { definition }: RuleToSave, templateFor: TemplateFor) => {
  const known = new Set<string>();
  for (const channel of definition.channels) {
    const slug = `${definition.template}-${channel}`;
    const mayBeChosen = !(await isArchived(sql, slug));
    if (mayBeChosen && (await templateFor(sql, slug)) !== undefined) known.add(slug);
  }
  return (slug: string): boolean => known.has(slug);
};
