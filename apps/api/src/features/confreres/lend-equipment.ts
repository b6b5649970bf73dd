import { canSignIn } from '@relais/domain/activation/sign-in';
import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { NotFound } from '../../acting.ts';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { activationOf } from '../../views/activation-of.ts';
import type { ConfreresUseCases, LendingRefusal } from './confreres.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

export const findMyLendings =
  ({ database: { read } }: Needs): ConfreresUseCases['mine'] =>
  async (rpps) => {
    const { lendings, officines, practices } = read.tables;
    const rows = await read
      .select({
        officineId: officines.id,
        name: officines.name,
        commune: officines.commune,
        since: lendings.since,
      })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .leftJoin(
        lendings,
        and(eq(lendings.rpps, rpps), eq(lendings.officineId, officines.id), isNull(lendings.until)),
      )
      .where(and(eq(practices.rpps, rpps), isNull(practices.until)))
      .orderBy(asc(officines.name), asc(officines.id));
    return {
      mayLend: await mayLend(read, rpps),
      officines: rows.map(({ since, ...officine }) => ({
        ...officine,
        lending: since === null ? null : { since },
      })),
    };
  };

export const offerEquipment =
  ({ database, clock, ids }: Needs): ConfreresUseCases['offer'] =>
  (rpps, officineId) =>
    database.transaction(async (sql): Promise<Result<undefined, LendingRefusal | NotFound>> => {
      const { lendings, practices } = sql.tables;
      const [practice] = await sql
        .select({ id: practices.id })
        .from(practices)
        .where(and(eq(practices.rpps, rpps), eq(practices.officineId, officineId), isNull(practices.until)));
      if (practice === undefined) return refuse({ code: 'not-found' });
      if (!(await mayLend(sql, rpps))) return refuse({ code: 'cannot-sign-in-yet' });
      await sql
        .insert(lendings)
        .values({ id: ids.next(), rpps, officineId, since: clock.now() })
        .onConflictDoNothing();
      return accept(undefined);
    });

export const withdrawEquipment =
  ({ database, clock }: Needs): ConfreresUseCases['withdraw'] =>
  (rpps, officineId) =>
    database.transaction(async (sql) => {
      const { lendings } = sql.tables;
      await sql
        .update(lendings)
        .set({ until: clock.now() })
        .where(and(eq(lendings.rpps, rpps), eq(lendings.officineId, officineId), isNull(lendings.until)));
    });

const mayLend = async (sql: ReadSql, rpps: Rpps): Promise<boolean> => {
  const activation = await activationOf(sql, rpps);
  return activation !== undefined && canSignIn(activation);
};
