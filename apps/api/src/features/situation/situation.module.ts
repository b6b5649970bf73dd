import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findSituation } from './find-situation.ts';
import type { SituationUseCases } from './situation.use-cases.ts';

export const SITUATION = Symbol('situation use cases');

export const situationUseCases = (foundations: Foundations): SituationUseCases => ({
  find: findSituation(foundations),
});

@Module({
  providers: [{ provide: SITUATION, inject: [FOUNDATIONS], useFactory: situationUseCases }],
  exports: [SITUATION],
})
export class SituationModule {}
