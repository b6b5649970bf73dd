import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { getRule, listRules } from './nudge-rules.queries.ts';
import type { NudgeRulesUseCases } from './nudge-rules.use-cases.ts';
import { saveRule } from './save-rule.ts';

export const NUDGE_RULES = Symbol('nudge rules use cases');

export const nudgeRulesUseCases = (foundations: Foundations): NudgeRulesUseCases => ({
  list: listRules(foundations),
  get: getRule(foundations),
  save: saveRule({ ...foundations, templateFor: templatesInForce() }),
});

@Module({
  providers: [{ provide: NUDGE_RULES, inject: [FOUNDATIONS], useFactory: nudgeRulesUseCases }],
  exports: [NUDGE_RULES],
})
export class NudgeRulesModule {}
