import { statusAt } from '@relais/domain/activation/activation';
import type { StaffRole } from '@relais/domain/activation/actor';
import { findDepartment } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import type { StaffActor } from '../../rpc/actor.ts';
import { namesOfStaff } from '../../views/names-of-staff.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { CaseRow } from './case.repository.ts';
import { worksOnCases } from './case-workers.ts';
import type { CaseListed } from './help.use-cases.ts';
import { numbersToCall } from './numbers-to-call.ts';

/** Cases as staff read them: whose, where, whom to dial. One about somebody out of scope is left out. */
export const tellCases = async (
  read: ReadSql,
  rows: readonly CaseRow[],
  { departments: scope, role }: Pick<StaffActor, 'departments' | 'role'>,
  now: Instant,
): Promise<readonly CaseListed[]> => {
  const people = [...new Set(rows.map(({ rpps }) => rpps))];
  if (people.length === 0) return [];
  const persons = await personsOf(read, people, scope);
  const numbers = await numbersToCall(read, people);
  const names = await namesOfStaff(
    read,
    rows.flatMap(({ takenBy, closedBy }) => [takenBy, closedBy].filter((id) => id !== null)),
  );
  return rows.flatMap((row) => {
    const person = persons.get(row.rpps);
    if (person === undefined) return [];
    const { activation, familyName, givenName, ...officine } = person;
    return [
      {
        id: row.id,
        rpps: row.rpps,
        familyName,
        givenName,
        officine,
        zone: findDepartment(officine.department ?? '')?.zone ?? 'Europe/Paris',
        status: statusAt(activation, now),
        origin: row.origin,
        symptom: row.symptom,
        tried: row.tried,
        words: row.words,
        preferred: row.preferred,
        callAt: row.callAt,
        number: numberFor(role, numbers.get(row.rpps)?.[row.callAt]),
        openedAt: row.openedAt,
        dueAt: row.dueAt,
        isLate: row.closedAt === null && row.dueAt < now,
        takenBy: row.takenBy === null ? null : { id: row.takenBy, name: names.get(row.takenBy) ?? '' },
        closed:
          row.closedAt === null || row.outcome === null
            ? null
            : {
                at: row.closedAt,
                by: row.closedBy === null ? null : (names.get(row.closedBy) ?? ''),
                outcome: row.outcome,
                note: row.note,
              },
      },
    ];
  });
};

const numberFor = (role: StaffRole, number: string | undefined): CaseListed['number'] => {
  if (number === undefined) return { kind: 'none' };
  return worksOnCases(role) ? { kind: 'told', value: number } : { kind: 'kept-from-readers' };
};

/** Each with the officine that puts them within the scope, the oldest practice first. */
const personsOf = async (read: ReadSql, people: readonly Rpps[], scope: DepartmentScope) => {
  const { activations, officines, pharmacists, practices } = read.tables;
  const rows = await read
    .select({
      rpps: pharmacists.rpps,
      familyName: pharmacists.familyName,
      givenName: pharmacists.givenName,
      activation: activations.state,
      id: officines.id,
      name: officines.name,
      commune: officines.commune,
      department: officines.department,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .innerJoin(pharmacists, eq(pharmacists.rpps, practices.rpps))
    .innerJoin(activations, eq(activations.rpps, practices.rpps))
    .where(and(inArray(practices.rpps, [...people]), isNull(practices.until), officinesWithin(read, scope)))
    .orderBy(desc(practices.since), desc(practices.id));
  return new Map(rows.map(({ rpps, ...person }) => [rpps, person]));
};
