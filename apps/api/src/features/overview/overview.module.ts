import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findOverview } from './find-overview.ts';
import type { OverviewUseCases } from './overview.use-cases.ts';

export const OVERVIEW = Symbol('overview use cases');

export const overviewUseCases = (foundations: Foundations): OverviewUseCases => ({
  find: findOverview(foundations),
});

@Module({
  providers: [{ provide: OVERVIEW, inject: [FOUNDATIONS], useFactory: overviewUseCases }],
  exports: [OVERVIEW],
})
export class OverviewModule {}
