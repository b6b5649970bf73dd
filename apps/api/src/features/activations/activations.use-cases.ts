import type { ActivationCommand } from '@relais/domain/activation/command';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { ActedOn, Acting } from '../../acting.ts';

export type ActivationsUseCases = {
  readonly act: (rpps: Rpps, command: ActivationCommand, by: Acting) => Promise<ActedOn>;
};
