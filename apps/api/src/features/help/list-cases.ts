import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { and, asc, desc, eq, exists, isNotNull, isNull, lt, type SQL, sql as statement } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { officinesWithin } from '../../views/scope.ts';
import { tellCases } from './case-listing.ts';
import type { HelpUseCases } from './help.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const pageSize = 50;

/** The queue: what is due first comes first; what is closed, the latest first. */
export const listCases =
  ({ database: { read }, clock }: Needs): HelpUseCases['list'] =>
  async ({ state, mine, page }, staff) => {
    const { id: staffId, departments: scope } = staff;
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
      rows: await tellCases(read, found, staff, now),
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
