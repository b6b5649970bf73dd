import { statusAt } from '@relais/domain/activation/activation';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { holdsWords } from '../../database/holds-words.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { PharmacistsUseCases } from './pharmacists.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const mostShown = 50;

/** Whoever practises in a department in scope under such a name, or such a beginning of a number. */
export const searchPharmacists =
  ({ database: { read }, clock }: Needs): PharmacistsUseCases['search'] =>
  async (search, scope) => {
    const { activations, officines, pharmacists, practices } = read.tables;
    const practising = read
      .select({ rpps: practices.rpps })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(isNull(practices.until), officinesWithin(read, scope)));
    const found = await read
      .select({
        rpps: pharmacists.rpps,
        civility: pharmacists.civility,
        familyName: pharmacists.familyName,
        givenName: pharmacists.givenName,
        state: activations.state,
      })
      .from(pharmacists)
      .innerJoin(activations, eq(activations.rpps, pharmacists.rpps))
      .where(and(holdsWords(pharmacists.folded, search), inArray(pharmacists.rpps, practising)))
      .orderBy(asc(pharmacists.folded))
      .limit(mostShown + 1);
    const shown = found.slice(0, mostShown);
    const places = await placesOf(
      read,
      shown.map(({ rpps }) => rpps),
      scope,
    );
    const now = clock.now();
    return {
      people: shown.map(({ state, ...person }) => ({
        ...person,
        status: statusAt(state, now),
        places: places.filter(({ rpps }) => rpps === person.rpps).map(({ rpps: _rpps, ...place }) => place),
      })),
      hasMore: found.length > mostShown,
    };
  };

const placesOf = async (read: ReadSql, people: readonly Rpps[], scope: DepartmentScope) => {
  if (people.length === 0) return [];
  const { officines, practices } = read.tables;
  return read
    .select({
      rpps: practices.rpps,
      officineName: officines.name,
      commune: officines.commune,
      department: officines.department,
      role: practices.role,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(inArray(practices.rpps, [...people]), isNull(practices.until), officinesWithin(read, scope)))
    .orderBy(asc(practices.since), asc(practices.id));
};
