import type { Actor } from '@relais/domain/activation/actor';
import type { ActivationCommand } from '@relais/domain/activation/command';
import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Result } from '@relais/domain/kernel/result';

/** Nobody of that identifier, or nobody the asker may know of: the two answers are one. */
export type NotFound = { readonly code: 'not-found' };

export type ActedOn = Result<{ readonly version: number }, ActivationRefusal | NotFound>;

export type ActivationsUseCases = {
  /** `scope` is left out when people act on themselves. */
  readonly act: (
    rpps: Rpps,
    command: ActivationCommand,
    by: { readonly actor: Actor; readonly scope?: DepartmentScope; readonly expectedVersion?: number },
  ) => Promise<ActedOn>;
};
