import { type Department, findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, eq, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** The department of the officine where a person practises, the oldest practice first: its clock and holidays count for them. */
export const placeOf = async (sql: ReadSql, rpps: Rpps): Promise<Department | undefined> => {
  const { officines, practices } = sql.tables;
  const open = await sql
    .select({ department: officines.department })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(eq(practices.rpps, rpps), isNull(practices.until)))
    .orderBy(practices.since, practices.id);
  return open.flatMap(({ department }) => findDepartment(department ?? '') ?? [])[0];
};
