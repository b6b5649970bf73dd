import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { nudgeHistory } from './nudge-history.ts';
import type { NudgesUseCases } from './nudges.use-cases.ts';
import { nudgesOverview } from './nudges-overview.ts';
import { ruleEffects } from './rule-effects.ts';

export const NUDGES = Symbol('nudges use cases');

export const nudgesUseCases = (foundations: Foundations): NudgesUseCases => ({
  overview: nudgesOverview(foundations),
  history: nudgeHistory(foundations),
  effects: ruleEffects(foundations),
});

@Module({
  providers: [{ provide: NUDGES, inject: [FOUNDATIONS], useFactory: nudgesUseCases }],
  exports: [NUDGES],
})
export class NudgesModule {}
