import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { NotFound } from '../features/activations/activations.use-cases.ts';
import type { ImportRefusal } from '../features/imports/imports.use-cases.ts';
import type { SignInRefusal } from '../features/sign-in/sign-in.use-cases.ts';
import type { StaffRefusal } from '../features/staff/staff.use-cases.ts';
import type { AccessRefusal } from './access-refusal.ts';

/** Everything a person can be refused, over all features. A new feature adds its union here; the fronts give each a sentence. */
export type Refusal =
  | AccessRefusal
  | NotFound
  | ActivationRefusal
  | ImportRefusal
  | SignInRefusal
  | StaffRefusal;

export type RefusalCode = Refusal['code'];

/** How each refusal travels over HTTP. A missing code does not compile. */
export const trpcCodes: Readonly<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  'not-found': 'NOT_FOUND',
  'origin-not-allowed': 'FORBIDDEN',
  'sign-in-required': 'UNAUTHORIZED',
  'second-factor-required': 'UNAUTHORIZED',
  'role-not-allowed': 'FORBIDDEN',
  'all-departments-required': 'FORBIDDEN',
  'too-many-requests': 'TOO_MANY_REQUESTS',

  'identifier-missing': 'BAD_REQUEST',
  'scientific-notation': 'BAD_REQUEST',
  'unexpected-character': 'BAD_REQUEST',
  'wrong-length': 'BAD_REQUEST',
  'national-id-instead-of-rpps': 'BAD_REQUEST',
  'leading-8-missing': 'BAD_REQUEST',
  'leading-0-missing': 'BAD_REQUEST',
  'prefix-of-a-structure': 'BAD_REQUEST',
  'adeli-has-no-rpps': 'BAD_REQUEST',
  'code-malformed': 'BAD_REQUEST',
  'code-wrong': 'UNAUTHORIZED',
  'code-expired': 'UNAUTHORIZED',
  'too-many-codes': 'TOO_MANY_REQUESTS',

  'credentials-wrong': 'UNAUTHORIZED',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'second-factor-wrong': 'UNAUTHORIZED',
  'second-factor-already-on': 'CONFLICT',
  'second-factor-not-started': 'CONFLICT',

  'import-not-applicable': 'CONFLICT',
  'import-already-ended': 'CONFLICT',
  'upload-too-big': 'PAYLOAD_TOO_LARGE',
  'upload-interrupted': 'BAD_REQUEST',

  'not-allowed-from-status': 'CONFLICT',
  'not-allowed-for-actor': 'FORBIDDEN',
  'stale-version': 'CONFLICT',
  'reason-required': 'BAD_REQUEST',
  'route-unchanged': 'CONFLICT',
  'step-already-completed': 'CONFLICT',
  'import-already-known': 'CONFLICT',
  'import-in-the-future': 'BAD_REQUEST',
  'update-in-the-future': 'BAD_REQUEST',
  'update-too-old': 'BAD_REQUEST',
};
