import { Module } from '@nestjs/common';
import { factBySlug } from '@relais/content/facts/facts';
import { seconds } from '@relais/domain/kernel/instant';
import { AFTER_CHANGE, type AfterChange, ConsequencesModule } from '../../consequences.module.ts';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { actOnActivation } from './act-on-activation.ts';
import type { ActivationsUseCases } from './activations.use-cases.ts';

export const ACTIVATIONS = Symbol('activations use cases');

/** The delay between an update of coordinates and a sensible retry, in ms, as the facts state it. */
export const waitLengthFact = (): number => {
  const value = factBySlug('delai-48h')?.value;
  if (value?.kind !== 'delay') throw new Error('The fact "delai-48h" holds no delay.');
  return seconds(value.seconds);
};

export const activationsUseCases = (
  foundations: Foundations,
  afterChange: AfterChange,
): ActivationsUseCases => ({
  act: actOnActivation({ ...foundations, waitLength: waitLengthFact, afterChange }),
});

@Module({
  imports: [ConsequencesModule],
  providers: [{ provide: ACTIVATIONS, inject: [FOUNDATIONS, AFTER_CHANGE], useFactory: activationsUseCases }],
  exports: [ACTIVATIONS],
})
export class ActivationsModule {}
