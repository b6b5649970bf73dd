import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PracticeRole } from '@relais/domain/roster/practice-role';

export type PersonView = {
  readonly rpps: Rpps;
  readonly civility: string | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly leftAt: Instant | null;
};

export type PracticeView = {
  readonly officineId: string;
  readonly officineName: string;
  readonly commune: string | null;
  readonly department: DepartmentCode | null;
  readonly role: PracticeRole;
  readonly since: Instant;
  readonly until: Instant | null;
};
