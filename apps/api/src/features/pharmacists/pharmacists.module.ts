import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findPharmacist } from './find-pharmacist.ts';
import type { PharmacistsUseCases } from './pharmacists.use-cases.ts';
import { searchPharmacists } from './search-pharmacists.ts';

export const PHARMACISTS = Symbol('pharmacists use cases');

export const pharmacistsUseCases = (foundations: Foundations): PharmacistsUseCases => ({
  search: searchPharmacists(foundations),
  find: findPharmacist(foundations),
});

@Module({
  providers: [{ provide: PHARMACISTS, inject: [FOUNDATIONS], useFactory: pharmacistsUseCases }],
  exports: [PHARMACISTS],
})
export class PharmacistsModule {}
