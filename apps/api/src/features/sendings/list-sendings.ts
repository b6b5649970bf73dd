import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { nextLocalDay } from '@relais/domain/nudge/local-day';
import { and, count, desc, eq, gte, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { officinesWithin } from '../../views/scope.ts';
import { rowShownTo, selectSendings } from './sending-rows.ts';
import type { SendingFilter, SendingsUseCases } from './sendings.use-cases.ts';

const perPage = 50;
const paris = 'Europe/Paris';

/** One page of what was sent, is being sent or did not leave, to the people someone may see. */
export const listSendings =
  ({ database: { read } }: { readonly database: Database }): SendingsUseCases['list'] =>
  async (filter, page, viewer) => {
    const { messages } = read.tables;
    const where = and(...conditions(read, filter), peopleWithin(read, viewer.scope));
    const [counted] = await read.select({ total: count() }).from(messages).where(where);
    const total = counted?.total ?? 0;
    const rows = await selectSendings(read)
      .where(where)
      .orderBy(desc(messages.notBefore), desc(messages.id))
      .limit(perPage)
      .offset((page - 1) * perPage);
    return {
      rows: rows.map((row) => rowShownTo(row, viewer)),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / perPage)),
    };
  };

const conditions = (
  sql: ReadSql,
  { states, channel, template, campaignId, rpps, day }: SendingFilter,
): (SQL | undefined)[] => {
  const { messages } = sql.tables;
  return [
    states === undefined ? undefined : inArray(messages.state, [...states]),
    channel === undefined ? undefined : eq(messages.channel, channel),
    template === undefined ? undefined : eq(messages.template, template),
    campaignId === undefined ? undefined : eq(messages.campaignId, campaignId),
    rpps === undefined ? undefined : eq(messages.rpps, rpps),
    ...(day === undefined ? [] : onDay(sql, day)),
  ];
};

const onDay = (sql: ReadSql, day: string): (SQL | undefined)[] => {
  const { messages } = sql.tables;
  const midnight = parseLocalTime(`${day}T00:00`, paris);
  if (!midnight.ok) return [inArray(messages.id, [])];
  return [
    gte(messages.notBefore, midnight.value),
    lt(messages.notBefore, nextLocalDay(midnight.value, paris)),
  ];
};

/** Those who practise in a department of the scope; everybody on the roster, whoever has left included, for who sees all. */
const peopleWithin = (sql: ReadSql, scope: DepartmentScope): SQL | undefined => {
  if (scope === 'all') return undefined;
  const { messages, officines, practices } = sql.tables;
  return inArray(
    messages.rpps,
    sql
      .select({ rpps: practices.rpps })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(isNull(practices.until), officinesWithin(sql, scope))),
  );
};
