import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import type { EquipmentUseCases } from './equipment.use-cases.ts';
import { listNames } from './list-names.ts';
import { findMyEquipment, saveMyOfficine, saveOfficine, savePhone } from './record-equipment.ts';

export const EQUIPMENT = Symbol('equipment use cases');

export const equipmentUseCases = (foundations: Foundations): EquipmentUseCases => ({
  mine: findMyEquipment(foundations),
  savePhone: savePhone(foundations),
  saveMyOfficine: saveMyOfficine(foundations),
  saveOfficine: saveOfficine(foundations),
  names: listNames(foundations),
});

@Module({
  providers: [{ provide: EQUIPMENT, inject: [FOUNDATIONS], useFactory: equipmentUseCases }],
  exports: [EQUIPMENT],
})
export class EquipmentModule {}
