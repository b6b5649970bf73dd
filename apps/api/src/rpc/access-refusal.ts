import type { StaffRole } from '@relais/domain/activation/actor';
import type { Instant } from '@relais/domain/kernel/instant';

/** What the procedures themselves refuse, before any use case is asked. */
export type AccessRefusal =
  | { readonly code: 'origin-not-allowed' }
  | { readonly code: 'sign-in-required' }
  | { readonly code: 'second-factor-required' }
  | { readonly code: 'role-not-allowed'; readonly allowed: readonly StaffRole[] }
  | { readonly code: 'all-departments-required' }
  | { readonly code: 'too-many-requests'; readonly retryAt: Instant };
