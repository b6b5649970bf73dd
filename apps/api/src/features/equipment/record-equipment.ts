import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { NotFound } from '../../acting.ts';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { EquipmentTyped, EquipmentUseCases } from './equipment.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const orNothing = (typed: string): string | null => (typed === '' ? null : typed);

export const findMyEquipment =
  ({ database: { read } }: Needs): EquipmentUseCases['mine'] =>
  async (rpps) => {
    const { officineEquipment, officines, personEquipment, practices } = read.tables;
    const [own] = await read.select().from(personEquipment).where(eq(personEquipment.rpps, rpps));
    const rows = await read
      .select({
        officineId: officines.id,
        officineName: officines.name,
        software: officineEquipment.software,
        cardReader: officineEquipment.cardReader,
      })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .leftJoin(officineEquipment, eq(officineEquipment.officineId, officines.id))
      .where(and(eq(practices.rpps, rpps), isNull(practices.until)))
      .orderBy(asc(officines.name), asc(officines.id));
    return { phone: own?.phone ?? null, officines: rows };
  };

export const savePhone =
  ({ database, clock }: Needs): EquipmentUseCases['savePhone'] =>
  (rpps, typed) =>
    database.transaction(async (sql) => {
      const { personEquipment } = sql.tables;
      const row = { phone: orNothing(typed), at: clock.now() };
      await sql
        .insert(personEquipment)
        .values({ rpps, ...row })
        .onConflictDoUpdate({ target: personEquipment.rpps, set: row });
    });

export const saveMyOfficine =
  (needs: Needs): EquipmentUseCases['saveMyOfficine'] =>
  (rpps, officineId, typed) =>
    needs.database.transaction(async (sql): Promise<Result<undefined, NotFound>> => {
      if (!(await practisesAt(sql, rpps, officineId))) return refuse({ code: 'not-found' });
      return write(needs, sql, officineId, typed);
    });

export const saveOfficine =
  (needs: Needs): EquipmentUseCases['saveOfficine'] =>
  (officineId, typed, scope) =>
    needs.database.transaction(async (sql): Promise<Result<undefined, NotFound>> => {
      const { officines } = sql.tables;
      const [found] = await sql
        .select({ id: officines.id })
        .from(officines)
        .where(and(eq(officines.id, officineId), officinesWithin(sql, scope)));
      return found === undefined ? refuse({ code: 'not-found' }) : write(needs, sql, officineId, typed);
    });

const practisesAt = async (sql: Sql, rpps: Rpps, officineId: string): Promise<boolean> => {
  const { practices } = sql.tables;
  const [found] = await sql
    .select({ id: practices.id })
    .from(practices)
    .where(and(eq(practices.rpps, rpps), eq(practices.officineId, officineId), isNull(practices.until)));
  return found !== undefined;
};

const write = async (
  { clock }: Needs,
  sql: Sql,
  officineId: string,
  { software, cardReader }: EquipmentTyped,
): Promise<Result<undefined, never>> => {
  const { officineEquipment } = sql.tables;
  const row = {
    at: clock.now(),
    ...(software === undefined ? {} : { software: orNothing(software) }),
    ...(cardReader === undefined ? {} : { cardReader: orNothing(cardReader) }),
  };
  await sql
    .insert(officineEquipment)
    .values({ officineId, ...row })
    .onConflictDoUpdate({ target: officineEquipment.officineId, set: row });
  return accept(undefined);
};
