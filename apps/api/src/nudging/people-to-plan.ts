import { type Department, findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, instantFromMilliseconds } from '@relais/domain/kernel/instant';
import type { PlanningPerson } from '@relais/domain/nudge/person';
import { and, eq, inArray, isNull, max } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { casesOf } from './cases-of.ts';
import { type DoubtInForce, doubtsInForce } from './doubts-in-force.ts';
import type { Whom } from './whom.ts';

/** What planning knows of someone, and what their messages may have to name. */
export type PersonToPlan = {
  readonly person: PlanningPerson;
  readonly place: Department;
  readonly givenName: string;
  readonly familyName: string;
  /** The officine they hold, or the first they practise at. */
  readonly officine: OfficineNamed;
  readonly doubts: readonly DoubtInForce[];
  /** Somebody is helping them. */
  readonly openCase: boolean;
};

export type OfficineNamed = { readonly name: string; readonly team: number; readonly active: number };

/** The people who practise somewhere we can place on the map; the others are left out. */
export const peopleToPlan = async (sql: ReadSql, whom: Whom): Promise<Map<Rpps, PersonToPlan>> => {
  const { activations, pharmacists } = sql.tables;
  const known = await sql
    .select({
      rpps: activations.rpps,
      activation: activations.state,
      givenName: pharmacists.givenName,
      familyName: pharmacists.familyName,
    })
    .from(activations)
    .innerJoin(pharmacists, eq(pharmacists.rpps, activations.rpps))
    .where(and(whom(activations.rpps), isNull(pharmacists.leftAt)));
  const practices = Map.groupBy(await openPractices(sql, whom), ({ rpps }) => rpps);
  const cases = await casesOf(sql, whom);
  const lastActions = await lastActionsOf(sql, whom);
  const lastNudges = await lastNudgesOf(sql, whom);
  const doubts = Map.groupBy(await doubtsInForce(sql, whom), ({ rpps }) => rpps);

  const found = new Map<Rpps, PersonToPlan>();
  for (const { rpps, activation, givenName, familyName } of known) {
    const placed = practices.get(rpps) ?? [];
    const [first] = placed;
    if (first === undefined) continue;
    const theirDoubts = doubts.get(rpps) ?? [];
    const caseClosedAt = cases.get(rpps)?.closedAt;
    const undeliveredAt = earliest(theirDoubts.map(({ since }) => since));
    found.set(rpps, {
      givenName,
      familyName,
      place: first.department,
      officine: (placed.find(({ role }) => role === 'titulaire') ?? first).officine,
      doubts: theirDoubts,
      openCase: cases.get(rpps)?.isOpen ?? false,
      person: {
        rpps,
        activation,
        lastActionAt: lastActions.get(rpps) ?? activation.since,
        lastNudges: lastNudges.get(rpps) ?? new Map(),
        practices: placed.map(({ role, department, readiness, officine }) => ({
          role,
          department: department.code,
          readiness,
          wholeTeamActive: officine.team > 0 && officine.active === officine.team,
        })),
        place: first.department,
        hasCard: false,
        ...(undeliveredAt === undefined ? {} : { undeliveredAt }),
        ...(caseClosedAt === undefined ? {} : { caseClosedAt }),
      },
    });
  }
  return found;
};

const openPractices = async (sql: ReadSql, whom: Whom) => {
  const { officineStandings, officines, practices } = sql.tables;
  const rows = await sql
    .select({
      rpps: practices.rpps,
      role: practices.role,
      department: officines.department,
      name: officines.name,
      readiness: officineStandings.readiness,
      team: officineStandings.team,
      active: officineStandings.active,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .leftJoin(officineStandings, eq(officineStandings.officineId, practices.officineId))
    .where(and(whom(practices.rpps), isNull(practices.until)))
    .orderBy(practices.since, practices.id);
  return rows.flatMap(({ rpps, role, department, readiness, name, team, active }) => {
    const found = findDepartment(department ?? '');
    if (found === undefined) return [];
    const officine: OfficineNamed = { name, team: team ?? 0, active: active ?? 0 };
    return [{ rpps, role, department: found, readiness: readiness ?? ('unable' as const), officine }];
  });
};

const lastActionsOf = async (sql: ReadSql, whom: Whom): Promise<Map<Rpps, Instant>> => {
  const { activationEvents } = sql.tables;
  const rows = await sql
    .select({ rpps: activationEvents.rpps, at: max(activationEvents.at) })
    .from(activationEvents)
    .where(whom(activationEvents.rpps))
    .groupBy(activationEvents.rpps);
  return new Map(
    rows.flatMap(({ rpps, at }) => (at === null ? [] : [[rpps, instantFromMilliseconds(Number(at))]])),
  );
};

/** By rule, when a nudge was last decided to leave, and has not failed since as far as is known. */
const lastNudgesOf = async (sql: ReadSql, whom: Whom): Promise<Map<Rpps, Map<string, Instant>>> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ rpps: nudges.rpps, rule: nudges.rule, at: max(nudges.decidedAt) })
    .from(nudges)
    .where(and(whom(nudges.rpps), inArray(nudges.state, ['sending', 'sent'])))
    .groupBy(nudges.rpps, nudges.rule);
  const found = new Map<Rpps, Map<string, Instant>>();
  for (const { rpps, rule, at } of rows) {
    if (at === null) continue;
    const byRule = found.get(rpps) ?? new Map<string, Instant>();
    found.set(rpps, byRule.set(rule, instantFromMilliseconds(Number(at))));
  }
  return found;
};

const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.toSorted((one, other) => one - other)[0];
