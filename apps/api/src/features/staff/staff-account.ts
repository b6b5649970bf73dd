import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';

/** A member of staff as the rest of the product sees them: no password, no second-factor secret. */
export type StaffAccount = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly departments: DepartmentScope;
  readonly secondFactor: 'off' | 'on';
};
