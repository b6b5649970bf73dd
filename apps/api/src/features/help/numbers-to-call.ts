import type { Rpps } from '@relais/domain/identity/rpps';
import type { CallPlace } from '@relais/domain/support/case';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';

export type Numbers = Readonly<Partial<Record<CallPlace, string>>>;

/** The numbers these people can be called on: the mobile on file, and the public one of the officine. */
export const numbersToCall = async (
  sql: ReadSql,
  people: readonly Rpps[],
): Promise<ReadonlyMap<Rpps, Numbers>> => {
  if (people.length === 0) return new Map();
  const { contacts, officines, practices } = sql.tables;
  const mobiles = await sql
    .select({ rpps: contacts.rpps, value: contacts.value })
    .from(contacts)
    .where(and(inArray(contacts.rpps, [...people]), isNull(contacts.retiredAt), eq(contacts.kind, 'mobile')));
  const phones = await sql
    .select({ rpps: practices.rpps, value: officines.phone })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(inArray(practices.rpps, [...people]), isNull(practices.until)))
    .orderBy(practices.since, practices.id);
  return new Map(
    people.map((rpps) => {
      const mobile = mobiles.find((row) => row.rpps === rpps)?.value;
      const officine = phones.find((row) => row.rpps === rpps && row.value !== null)?.value ?? undefined;
      return [
        rpps,
        { ...(mobile === undefined ? {} : { mobile }), ...(officine === undefined ? {} : { officine }) },
      ];
    }),
  );
};
