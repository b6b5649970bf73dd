import type { Readiness, ReadinessDiagnosis } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { DepartmentCode } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { PracticeRole } from '@relais/domain/roster/practice-role';
import type { ActivationView } from '../../views/activation-view.ts';
import type { TimelineEntry } from '../../views/timeline-entry.ts';

export type OfficineFilter = {
  readonly search?: string | undefined;
  readonly department?: DepartmentCode | undefined;
  readonly readiness?: Readiness | undefined;
  /** Officines where at least one person stands there. */
  readonly status?: ActivationStatus | undefined;
  /** Officines where somebody’s coordinates were shown to be stale. */
  readonly coordinates?: 'to-check' | undefined;
};

export type OfficineOrder = 'name' | 'readiness' | 'commune';

export type OfficineRow = {
  readonly id: string;
  readonly name: string;
  readonly commune: string | null;
  readonly department: DepartmentCode | null;
  readonly readiness: Readiness;
  readonly team: number;
  readonly active: number;
  readonly titulaires: number;
  readonly ableTitulaires: number;
  readonly lastNudgeAt: Instant | null;
};

export type OfficinePage = {
  readonly rows: readonly OfficineRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Under the same filter, readiness left aside: the three sum to what is in scope. */
  readonly byReadiness: Readonly<Record<Readiness, number>>;
  /** Departments that hold an officine in scope, for the filter. */
  readonly departments: readonly DepartmentCode[];
};

export type TeamMember = {
  readonly rpps: Rpps;
  readonly civility: string | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly role: PracticeRole;
  readonly activation: ActivationView;
  readonly reachableBy: readonly ('sms' | 'email')[];
};

export type OfficineSheet = {
  readonly id: string;
  readonly name: string;
  readonly finess: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly department: DepartmentCode | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly closedAt: Instant | null;
  readonly zone: FrenchZone;
  readonly now: Instant;
  readonly diagnosis: ReadinessDiagnosis;
  readonly team: readonly TeamMember[];
  readonly timeline: readonly TimelineEntry[];
};

export type OfficinesUseCases = {
  readonly list: (
    filter: OfficineFilter,
    shown: { readonly page: number; readonly order: OfficineOrder },
    scope: DepartmentScope,
  ) => Promise<OfficinePage>;
  readonly find: (
    id: string,
    viewer: { readonly scope: DepartmentScope; readonly role: 'reader' | 'advisor' | 'editor' | 'admin' },
  ) => Promise<OfficineSheet | undefined>;
};
