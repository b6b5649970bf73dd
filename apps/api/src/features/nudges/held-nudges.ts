import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { type Instant, instantFromMilliseconds } from '@relais/domain/kernel/instant';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { and, count, eq, gt, inArray, isNotNull, isNull, lte, min, or, type SQL } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { practisesWithin } from '../../views/practising.ts';
import type { NudgesOverview } from './nudges.use-cases.ts';

type Moment = { readonly now: Instant; readonly rules: readonly NudgeRule[] };

/** What keeps back nudges whose hour has come, how many, and when the first of them is looked at again. */
export const heldNudges = async (
  sql: ReadSql,
  scope: DepartmentScope,
  moment: Moment,
): Promise<NudgesOverview['held']> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({ because: nudges.heldBecause, number: count(), nextAt: min(nudges.wakeAt) })
    .from(nudges)
    .where(and(keptBack(sql), practisesWithin(sql, scope, nudges.rpps)))
    .groupBy(nudges.heldBecause);
  const held = [...rows, await putOffByQuietHours(sql, scope, moment)].flatMap(
    ({ because, number, nextAt }) =>
      because === null || nextAt === null ? [] : [{ because, number, nextAt }],
  );
  return [...Map.groupBy(held, ({ because }) => because)]
    .map(([because, some]) => ({
      because,
      number: some.reduce((sum, { number }) => sum + number, 0),
      nextAt: instantFromMilliseconds(Math.min(...some.map(({ nextAt }) => nextAt))),
    }))
    .toSorted((one, other) => one.nextAt - other.nextAt);
};

/** Every firing that `heldNudges` counts. */
export const isHeld = (sql: ReadSql, moment: Moment): SQL | undefined =>
  or(keptBack(sql), quietlyPutOff(sql, moment));

const keptBack = (sql: ReadSql): SQL | undefined => {
  const { nudges } = sql.tables;
  return and(eq(nudges.state, 'planned'), isNotNull(nudges.heldBecause));
};

const quietlyPutOff = (sql: ReadSql, { now, rules }: Moment): SQL | undefined => {
  const { nudges } = sql.tables;
  const atNoHour = rules.filter(({ at }) => at === undefined).map(({ id }) => id);
  return and(
    eq(nudges.state, 'planned'),
    isNull(nudges.heldBecause),
    inArray(nudges.rule, atNoHour),
    lte(nudges.wantedAt, now),
    gt(nudges.wakeAt, now),
  );
};

/** Wanted by now, at no hour in particular, and planned for the next opening: quiet hours hold them before anybody looks. */
const putOffByQuietHours = async (sql: ReadSql, scope: DepartmentScope, moment: Moment) => {
  const { nudges } = sql.tables;
  const [row] = await sql
    .select({ number: count(), nextAt: min(nudges.wakeAt) })
    .from(nudges)
    .where(and(quietlyPutOff(sql, moment), practisesWithin(sql, scope, nudges.rpps)));
  return { because: 'quiet-hours' as const, number: row?.number ?? 0, nextAt: row?.nextAt ?? null };
};
