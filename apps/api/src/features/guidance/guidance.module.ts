import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findAnswersKnown } from './find-answers-known.ts';
import type { GuidanceUseCases } from './guidance.use-cases.ts';
import { listRemedyScores, orderRemedies } from './order-remedies.ts';

export const GUIDANCE = Symbol('guidance use cases');

export const guidanceUseCases = (foundations: Foundations): GuidanceUseCases => ({
  answersKnown: findAnswersKnown(foundations),
  remedyScores: listRemedyScores(foundations),
  remedyOrder: orderRemedies(foundations),
});

@Module({
  providers: [{ provide: GUIDANCE, inject: [FOUNDATIONS], useFactory: guidanceUseCases }],
  exports: [GUIDANCE],
})
export class GuidanceModule {}
