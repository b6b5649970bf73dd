import type { Actor } from '@relais/domain/activation/actor';
import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Result } from '@relais/domain/kernel/result';

/** Nobody of that identifier, or nobody the asker may know of: the two answers are one. */
export type NotFound = { readonly code: 'not-found' };

export type ActedOn = Result<{ readonly version: number }, ActivationRefusal | NotFound>;

/** Who acts. `scope` is left out when people act on themselves. */
export type Acting = {
  readonly actor: Actor;
  readonly scope?: DepartmentScope;
  readonly expectedVersion?: number;
};
