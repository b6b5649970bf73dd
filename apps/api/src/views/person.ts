import type { Rpps } from '@relais/domain/identity/rpps';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { PersonView, PracticeView } from './person-view.ts';

export const findPerson = async (sql: ReadSql, rpps: Rpps): Promise<PersonView | undefined> => {
  const { pharmacists } = sql.tables;
  const [person] = await sql
    .select({
      rpps: pharmacists.rpps,
      civility: pharmacists.civility,
      familyName: pharmacists.familyName,
      givenName: pharmacists.givenName,
      leftAt: pharmacists.leftAt,
    })
    .from(pharmacists)
    .where(eq(pharmacists.rpps, rpps));
  return person;
};

/** Every practice of a person, those that are open first, then the latest ended. */
export const practicesOf = async (sql: ReadSql, rpps: Rpps): Promise<readonly PracticeView[]> => {
  const { officines, practices } = sql.tables;
  const rows = await sql
    .select({
      officineId: officines.id,
      officineName: officines.name,
      commune: officines.commune,
      department: officines.department,
      role: practices.role,
      since: practices.since,
      until: practices.until,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(eq(practices.rpps, rpps))
    .orderBy(desc(practices.since), practices.id);
  return rows.toSorted((one, other) => Number(one.until !== null) - Number(other.until !== null));
};

/** Whether somebody of that RPPS is on the roster today. */
export const isOnRoster = async (sql: ReadSql, rpps: Rpps): Promise<boolean> => {
  const { pharmacists } = sql.tables;
  const [found] = await sql
    .select({ rpps: pharmacists.rpps })
    .from(pharmacists)
    .where(and(eq(pharmacists.rpps, rpps), isNull(pharmacists.leftAt)));
  return found !== undefined;
};
