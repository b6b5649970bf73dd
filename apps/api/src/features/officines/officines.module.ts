import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findOfficine } from './find-officine.ts';
import { listOfficines } from './list-officines.ts';
import type { OfficinesUseCases } from './officines.use-cases.ts';

export const OFFICINES = Symbol('officines use cases');

export const officinesUseCases = (foundations: Foundations): OfficinesUseCases => ({
  list: listOfficines(foundations),
  find: findOfficine(foundations),
});

@Module({
  providers: [{ provide: OFFICINES, inject: [FOUNDATIONS], useFactory: officinesUseCases }],
  exports: [OFFICINES],
})
export class OfficinesModule {}
