import type { Instant } from '@relais/domain/kernel/instant';
import { and, inArray, isNull } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';
import type { PlanPeople } from './plan-people.ts';

const atOnce = 500;

/** Plans for everybody who practises at these officines, their teams having changed: those who join, and who hold what. */
export const planTeams =
  (plan: PlanPeople) =>
  async (sql: Sql, officineIds: readonly string[], now: Instant): Promise<void> => {
    const { practices } = sql.tables;
    const members = await sql
      .selectDistinct({ rpps: practices.rpps })
      .from(practices)
      .where(and(inArray(practices.officineId, [...officineIds]), isNull(practices.until)));
    for (let start = 0; start < members.length; start += atOnce) {
      const people = members.slice(start, start + atOnce).map(({ rpps }) => rpps);
      await plan(sql, people, now, { tellLate: false });
    }
  };
