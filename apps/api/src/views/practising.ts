import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { and, eq, inArray, isNull, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { officinesWithin } from './scope.ts';

/** Whoever practises, today, in a department in scope; undefined when all are. */
export const practisesWithin = (sql: ReadSql, scope: DepartmentScope, rpps: SQLWrapper): SQL | undefined => {
  if (scope === 'all') return undefined;
  const { officines, practices } = sql.tables;
  return inArray(
    rpps,
    sql
      .select({ rpps: practices.rpps })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(isNull(practices.until), officinesWithin(sql, scope))),
  );
};
