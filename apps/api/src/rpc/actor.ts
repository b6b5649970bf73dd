import type { StaffRole } from '@relais/domain/activation/actor';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { StaffAccount } from '../features/staff/staff-account.ts';

/** Which front a session belongs to; a session of one opens nothing on the other. */
export const audiences = ['portal', 'admin'] as const;
export type Audience = (typeof audiences)[number];

export type PharmacistActor = { readonly kind: 'pharmacist'; readonly rpps: Rpps };
export type StaffActor = StaffAccount & { readonly kind: 'staff' };

/**
 * The rule every procedure declares; a test refuses the router when one does not.
 * Departments: `own-person` = the pharmacist's own data; `theirs` = filtered by `scope` in the use case;
 * `every` = only for staff of all departments; `none` = touches no department's data.
 */
export type Access =
  | { readonly who: 'anyone'; readonly departments: 'none' }
  | { readonly who: 'pharmacist'; readonly departments: 'own-person' }
  | {
      readonly who: 'staff';
      readonly roles: readonly StaffRole[];
      readonly departments: 'theirs' | 'every' | 'none';
    };
