import type { EvidenceGrade } from '../activation/evidence.ts';
import type { Readiness } from '../activation/readiness.ts';
import type { ActivationStatus } from '../activation/status.ts';
import type { DepartmentCode } from '../identity/department.ts';
import type { PracticeRole } from '../roster/practice-role.ts';

/** Whom a rule speaks to. An absent criterion lets everyone through; several must all hold. */
export type Audience = {
  readonly statuses: readonly ActivationStatus[];
  readonly roles?: readonly PracticeRole[];
  readonly evidence?: readonly EvidenceGrade[];
  readonly readiness?: readonly Readiness[];
  readonly departments?: readonly DepartmentCode[];
  readonly hasCard?: boolean;
  readonly hasMobile?: boolean;
};

/** A person as rules see them. Someone in several officines has a role, a readiness and a department in each. */
export type AudienceFacts = {
  readonly status: ActivationStatus;
  /** The strongest grade of what is known of their status; absent when nothing is. */
  readonly evidence?: EvidenceGrade;
  readonly practices: readonly {
    readonly role: PracticeRole;
    readonly department: DepartmentCode;
    readonly readiness: Readiness;
    /** Everybody who practises there has an active e-CPS. */
    readonly wholeTeamActive?: boolean;
  }[];
  readonly hasCard: boolean;
  readonly hasMobile: boolean;
};

/** Whether the rule speaks to this person. Role, readiness and department must hold together in one practice. */
export const isInAudience = (audience: Audience, person: AudienceFacts): boolean =>
  audience.statuses.includes(person.status) &&
  holds(audience.evidence, person.evidence) &&
  (audience.hasCard === undefined || audience.hasCard === person.hasCard) &&
  (audience.hasMobile === undefined || audience.hasMobile === person.hasMobile) &&
  (!asksForAPractice(audience) ||
    person.practices.some(
      (practice) =>
        holds(audience.roles, practice.role) &&
        holds(audience.departments, practice.department) &&
        holds(audience.readiness, practice.readiness),
    ));

/** Whether nothing is left to tell of the teams that a rule on teams speaks of. */
export const areTeamsComplete = (
  { roles }: Pick<Audience, 'roles'>,
  practices: AudienceFacts['practices'],
): boolean => {
  const spokenOf = practices.filter(({ role }) => holds(roles, role));
  return spokenOf.length > 0 && spokenOf.every(({ wholeTeamActive }) => wholeTeamActive === true);
};

const asksForAPractice = ({ roles, departments, readiness }: Audience): boolean =>
  [roles, departments, readiness].some((criterion) => criterion !== undefined);

const holds = <Value>(allowed: readonly Value[] | undefined, value: Value | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));
