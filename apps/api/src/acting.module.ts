import { Module } from '@nestjs/common';
import type { ActWithin } from './act-within.ts';
import { AFTER_CHANGE, type AfterChange, ConsequencesModule } from './consequences.module.ts';
import { actWithin } from './features/activations/act-on-activation.ts';
import { waitLengthFact } from './features/activations/activations.module.ts';
import { FOUNDATIONS, type Foundations } from './foundations.module.ts';

export const ACT_WITHIN = Symbol('changing an activation inside a transaction');

export const actingWithin = (foundations: Foundations, afterChange: AfterChange): ActWithin =>
  actWithin({ ...foundations, waitLength: waitLengthFact, afterChange });

/** Lends the one way to change an activation to the features whose own changes go with it. */
@Module({
  imports: [ConsequencesModule],
  providers: [{ provide: ACT_WITHIN, inject: [FOUNDATIONS, AFTER_CHANGE], useFactory: actingWithin }],
  exports: [ACT_WITHIN],
})
export class ActingModule {}
