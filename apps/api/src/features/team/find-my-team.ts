import { type Activation, statusAt, statusSince } from '@relais/domain/activation/activation';
import { strongestEvidence } from '@relais/domain/activation/evidence';
import { diagnose } from '@relais/domain/activation/readiness';
import { canSignIn } from '@relais/domain/activation/sign-in';
import { findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import type { ColleagueStanding, TeamUseCases } from './team.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const findMyTeam =
  ({ database: { read }, clock }: Needs): TeamUseCases['mine'] =>
  async (rpps) => {
    const now = clock.now();
    const own = await officinesHeldBy(read, rpps);
    const officines = await Promise.all(
      own.map(async ({ department, ...officine }) => {
        const people = await teamOf(read, officine.id);
        return {
          ...officine,
          zone: findDepartment(department ?? '')?.zone ?? ('Europe/Paris' as const),
          diagnosis: diagnose(
            people.map(({ role, activation }) => ({ role, canSignIn: canSignIn(activation) })),
          ),
          team: people.map(({ rpps: colleague, activation, ...person }) => ({
            ...person,
            isMe: colleague === rpps,
            ...standingOf(activation, now),
          })),
        };
      }),
    );
    return { now, officines };
  };

const standingOf = (
  activation: Activation,
  now: Instant,
): Pick<ColleagueStanding, 'status' | 'since' | 'evidence' | 'waitEndsAt'> => ({
  status: statusAt(activation, now),
  since: statusSince(activation, now),
  evidence:
    strongestEvidence(activation.evidence, activation.status === 'card-only' ? 'card-works' : 'e-cps-active')
      ?.grade ?? null,
  waitEndsAt: activation.status === 'waiting' ? activation.wait.endsAt : null,
});

const officinesHeldBy = (read: ReadSql, rpps: Rpps) => {
  const { officines, practices } = read.tables;
  return read
    .select({
      id: officines.id,
      name: officines.name,
      commune: officines.commune,
      department: officines.department,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(eq(practices.rpps, rpps), eq(practices.role, 'titulaire'), isNull(practices.until)))
    .orderBy(asc(officines.name), asc(officines.id));
};

const teamOf = (read: ReadSql, officineId: string) => {
  const { activations, pharmacists, practices } = read.tables;
  return read
    .select({
      rpps: pharmacists.rpps,
      familyName: pharmacists.familyName,
      givenName: pharmacists.givenName,
      role: practices.role,
      activation: activations.state,
    })
    .from(practices)
    .innerJoin(pharmacists, eq(pharmacists.rpps, practices.rpps))
    .innerJoin(activations, eq(activations.rpps, practices.rpps))
    .where(and(eq(practices.officineId, officineId), isNull(practices.until)))
    .orderBy(asc(pharmacists.familyName), asc(pharmacists.givenName));
};
