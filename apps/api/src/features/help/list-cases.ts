import { statusAt } from '@relais/domain/activation/activation';
import { findDepartment } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  type SQL,
  sql as statement,
} from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { CaseListed, HelpUseCases } from './help.use-cases.ts';
import { numbersToCall } from './numbers-to-call.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const pageSize = 50;

/** The queue: what is due first comes first; what is closed, the latest first. */
export const listCases =
  ({ database: { read }, clock }: Needs): HelpUseCases['list'] =>
  async ({ state, mine, page }, { id: staffId, departments: scope }) => {
    const { cases } = read.tables;
    const now = clock.now();
    const asked = and(
      state === 'open' ? isNull(cases.closedAt) : isNotNull(cases.closedAt),
      mine ? eq(cases.takenBy, staffId) : undefined,
      concernsSomebodyWithin(read, scope),
    );
    const found = await read
      .select()
      .from(cases)
      .where(asked)
      .orderBy(...(state === 'open' ? [asc(cases.dueAt)] : [desc(cases.closedAt)]), asc(cases.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const total = await read.$count(cases, asked);
    const late = state === 'open' ? await read.$count(cases, and(asked, lt(cases.dueAt, now))) : 0;
    return {
      rows: await listed(read, found, scope, now),
      total,
      late,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      now,
    };
  };

/** Whether a case is about somebody this member of staff may see. */
const concernsSomebodyWithin = (read: ReadSql, scope: DepartmentScope): SQL => {
  const { cases, officines, practices } = read.tables;
  return exists(
    read
      .select({ one: statement`1` })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(eq(practices.rpps, cases.rpps), isNull(practices.until), officinesWithin(read, scope))),
  );
};

type CaseRow = ReadSql['tables']['cases']['$inferSelect'];

const listed = async (
  read: ReadSql,
  rows: readonly CaseRow[],
  scope: DepartmentScope,
  now: Instant,
): Promise<readonly CaseListed[]> => {
  const people = [...new Set(rows.map(({ rpps }) => rpps))];
  if (people.length === 0) return [];
  const persons = await personsOf(read, people, scope);
  const numbers = await numbersToCall(read, people);
  const names = await namesOfStaff(read, rows);
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
        number: numbers.get(row.rpps)?.[row.callAt] ?? null,
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

const namesOfStaff = async (
  read: ReadSql,
  rows: readonly CaseRow[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ takenBy, closedBy }) => [takenBy ?? [], closedBy ?? []].flat()))];
  if (ids.length === 0) return new Map();
  const { staff } = read.tables;
  const found = await read
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, ids));
  return new Map(found.map(({ id, name }) => [id, name]));
};
