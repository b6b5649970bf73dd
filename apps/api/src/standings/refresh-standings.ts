import type { Activation } from '@relais/domain/activation/activation';
import { diagnose, type TeamMember } from '@relais/domain/activation/readiness';
import { canSignIn } from '@relais/domain/activation/sign-in';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { insertMany } from '../database/insert-many.ts';
import type { Sql } from '../database/sql.ts';

const atOnce = 400;

/** Counts again who can sign in at these officines, in the transaction that changed their team or one of its activations. */
export const refreshStandings = async (sql: Sql, officineIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(officineIds)];
  for (let start = 0; start < ids.length; start += atOnce) {
    await refreshSome(sql, ids.slice(start, start + atOnce));
  }
};

/** The same, for the officines where this person practises. */
export const refreshStandingsOf = async (sql: Sql, rpps: Rpps): Promise<void> => {
  const { practices } = sql.tables;
  const open = await sql
    .select({ officineId: practices.officineId })
    .from(practices)
    .where(and(eq(practices.rpps, rpps), isNull(practices.until)));
  await refreshStandings(
    sql,
    open.map(({ officineId }) => officineId),
  );
};

type Member = TeamMember & { readonly active: boolean };

const refreshSome = async (sql: Sql, officineIds: readonly string[]): Promise<void> => {
  const { activations, officineStandings, practices } = sql.tables;
  const rows = await sql
    .select({ officineId: practices.officineId, role: practices.role, activation: activations.state })
    .from(practices)
    .leftJoin(activations, eq(activations.rpps, practices.rpps))
    .where(and(inArray(practices.officineId, [...officineIds]), isNull(practices.until)));
  const teams = new Map<string, Member[]>(officineIds.map((id) => [id, []]));
  for (const { officineId, role, activation } of rows)
    teams.get(officineId)?.push(memberOf(role, activation));
  await insertMany(
    sql,
    officineStandings,
    [...teams].map(([officineId, team]) => ({ officineId, ...standingOf(team) })),
    {
      columns: ['officineId', 'readiness', 'team', 'active', 'titulaires', 'ableTitulaires'],
      known: { by: officineStandings.officineId, keeping: ['officineId'] },
    },
  );
};

const memberOf = (role: TeamMember['role'], activation: Activation | null): Member => ({
  role,
  canSignIn: activation !== null && canSignIn(activation),
  active: activation?.status === 'active',
});

const standingOf = (team: readonly Member[]) => {
  const { readiness, titulaires, titulairesWhoCanSignIn } = diagnose(team);
  return {
    readiness,
    team: team.length,
    active: team.filter(({ active }) => active).length,
    titulaires,
    ableTitulaires: titulairesWhoCanSignIn,
  };
};
