import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** Officines of the departments someone may see; `undefined` when they see all. */
export const officinesWithin = (sql: ReadSql, scope: DepartmentScope): SQL | undefined =>
  scope === 'all' ? undefined : inArray(sql.tables.officines.department, [...scope]);

/** Whether a person practises in a department that someone may see. Someone else's person answers like nobody at all. */
export const isWithin = async (sql: ReadSql, rpps: Rpps, scope: DepartmentScope): Promise<boolean> => {
  const { officines, practices } = sql.tables;
  const [found] = await sql
    .select({ id: practices.id })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(eq(practices.rpps, rpps), isNull(practices.until), officinesWithin(sql, scope)))
    .limit(1);
  return found !== undefined;
};
