import type { EvidenceGrade } from '@relais/domain/activation/evidence';
import type { ReadinessDiagnosis } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { PracticeRole } from '@relais/domain/roster/practice-role';

/** Where a colleague stands, and nothing that reaches them: a titulaire sees the status, never the coordinates. */
export type ColleagueStanding = {
  readonly familyName: string;
  readonly givenName: string;
  readonly role: PracticeRole;
  readonly isMe: boolean;
  readonly status: ActivationStatus;
  readonly since: Instant;
  /** How it is known, for a status that can be believed or doubted. */
  readonly evidence: EvidenceGrade | null;
  readonly waitEndsAt: Instant | null;
};

export type MyTeam = {
  readonly now: Instant;
  /** Only the officines where the person is a titulaire; empty for everybody else. */
  readonly officines: readonly {
    readonly id: string;
    readonly name: string;
    readonly commune: string | null;
    readonly zone: FrenchZone;
    readonly diagnosis: ReadinessDiagnosis;
    readonly team: readonly ColleagueStanding[];
  }[];
};

export type TeamUseCases = { readonly mine: (rpps: Rpps) => Promise<MyTeam> };
