import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import type { ConfreresUseCases } from './confreres.use-cases.ts';
import { findNearest } from './find-nearest.ts';
import { findMyLendings, offerEquipment, withdrawEquipment } from './lend-equipment.ts';

export const CONFRERES = Symbol('confreres use cases');

export const confreresUseCases = (foundations: Foundations): ConfreresUseCases => ({
  mine: findMyLendings(foundations),
  offer: offerEquipment(foundations),
  withdraw: withdrawEquipment(foundations),
  nearest: findNearest(foundations),
});

@Module({
  providers: [{ provide: CONFRERES, inject: [FOUNDATIONS], useFactory: confreresUseCases }],
  exports: [CONFRERES],
})
export class ConfreresModule {}
