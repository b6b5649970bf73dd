import type { StaffRole } from '@relais/domain/activation/actor';
import type { Evidence } from '@relais/domain/activation/evidence';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { ActivationView } from '../../views/activation-view.ts';
import type { PersonView, PracticeView } from '../../views/person-view.ts';
import type { TimelineEntry } from '../../views/timeline-entry.ts';

export type ContactView = {
  readonly kind: 'email' | 'secure-email' | 'mobile' | 'landline';
  readonly value: string;
  readonly raw: string;
  readonly source: 'import' | 'staff' | 'pharmacist';
  readonly since: Instant;
  readonly retiredAt: Instant | null;
  /** A message showed it to be stale, and nobody has settled it since. */
  readonly doubtedSince: Instant | null;
};

export type PharmacistSheet = {
  readonly person: PersonView;
  /** Open practices first, then those that ended. */
  readonly practices: readonly PracticeView[];
  readonly zone: FrenchZone;
  readonly now: Instant;
  readonly activation: ActivationView;
  readonly evidence: readonly Evidence[];
  /** Current coordinates first, then the former ones. */
  readonly contacts: readonly ContactView[];
  /** Whether they are shown in part only, because of who looks. */
  readonly contactsMasked: boolean;
  /** Whether this member of staff may say that coordinates in doubt are right. */
  readonly maySettleDoubts: boolean;
  /** The latest first; what waits for its hour comes before everything that happened. */
  readonly timeline: readonly TimelineEntry[];
};

export type PersonFound = Omit<PersonView, 'leftAt'> & {
  readonly status: ActivationStatus;
  /** Where they practise today, in the departments in scope. */
  readonly places: readonly Pick<PracticeView, 'officineName' | 'commune' | 'department' | 'role'>[];
};

export type PharmacistsUseCases = {
  /** By name, the first ones in alphabetical order. */
  readonly search: (
    search: string,
    scope: DepartmentScope,
  ) => Promise<{ readonly people: readonly PersonFound[]; readonly hasMore: boolean }>;
  readonly find: (
    rpps: Rpps,
    viewer: { readonly scope: DepartmentScope; readonly role: StaffRole },
  ) => Promise<PharmacistSheet | undefined>;
};
