import {
  type DepartmentCode,
  departmentOfCode,
  type NumberingRegion,
} from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';

const pageSize = 5_000;

/** Everybody the roster has ever held, with the numbering plans of where they work today. */
export const peopleOnRoster = async (
  read: ReadSql,
): Promise<ReadonlyMap<Rpps, readonly NumberingRegion[]>> => {
  const { pharmacists, practices, officines } = read.tables;
  const people = new Map<Rpps, NumberingRegion[]>();
  for (let after = ''; ; ) {
    const page = await read
      .select({ rpps: pharmacists.rpps })
      .from(pharmacists)
      .where(gt(pharmacists.rpps, after as Rpps))
      .orderBy(asc(pharmacists.rpps))
      .limit(pageSize);
    for (const { rpps } of page) people.set(rpps, []);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.rpps;
  }
  for (let after = ''; ; ) {
    const page = await read
      .select({ id: practices.id, rpps: practices.rpps, department: officines.department })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(gt(practices.id, after), isNull(practices.until)))
      .orderBy(asc(practices.id))
      .limit(pageSize);
    for (const { rpps, department } of page) people.get(rpps)?.push(regionOf(department));
    const last = page.at(-1);
    if (last === undefined) return people;
    after = last.id;
  }
};

const regionOf = (department: DepartmentCode | null): NumberingRegion =>
  department === null ? 'FR' : departmentOfCode(department).numbering;
