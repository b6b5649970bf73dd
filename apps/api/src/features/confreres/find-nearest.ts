import type { Activation } from '@relais/domain/activation/activation';
import { canSignIn } from '@relais/domain/activation/sign-in';
import { displayName } from '@relais/domain/identity/person-name';
import type { Rpps } from '@relais/domain/identity/rpps';
import { nearestFirst, type OfficinePlace } from '@relais/domain/support/nearest-officine';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { activationOf } from '../../views/activation-of.ts';
import type { Confrere, ConfreresUseCases } from './confreres.use-cases.ts';

const shown = 10;

/** Officines of the department that agreed to lend, the nearest first; only for whoever cannot sign in yet. */
export const findNearest =
  ({ database: { read } }: { readonly database: Database }): ConfreresUseCases['nearest'] =>
  async (rpps) => {
    if (!needsHelp(await activationOf(read, rpps))) return { isNeeded: false, confreres: [] };
    const own = await ownOfficines(read, rpps);
    const [here] = own;
    const departments = [...new Set(own.flatMap(({ department }) => department ?? []))];
    if (here === undefined || departments.length === 0) return { isNeeded: true, confreres: [] };
    const offers = await offersIn(read, departments, new Set(own.map(({ id }) => id)));
    return {
      isNeeded: true,
      confreres: nearestFirst(here, offers)
        .slice(0, shown)
        .map(
          ({ place, nearness }): Confrere => ({
            officineId: place.id,
            officineName: place.name,
            address: place.address,
            postcode: place.postcode,
            commune: place.commune,
            phone: place.phone,
            names: place.names,
            nearness,
          }),
        ),
    };
  };

const needsHelp = (activation: Activation | undefined): boolean =>
  activation !== undefined && activation.status !== 'out-of-scope' && !canSignIn(activation);

const ownOfficines = (
  read: ReadSql,
  rpps: Rpps,
): Promise<readonly (OfficinePlace & { readonly id: string })[]> => {
  const { officines, practices } = read.tables;
  return read
    .select({
      id: officines.id,
      communeCode: officines.communeCode,
      commune: officines.commune,
      postcode: officines.postcode,
      department: officines.department,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(and(eq(practices.rpps, rpps), isNull(practices.until)))
    .orderBy(practices.since, practices.id);
};

type Department = NonNullable<OfficinePlace['department']>;

/** A consent counts for as long as who gave it practises there and can sign in. */
const offersIn = async (read: ReadSql, departments: readonly Department[], except: ReadonlySet<string>) => {
  const { activations, lendings, officines, pharmacists, practices } = read.tables;
  const rows = await read
    .select({
      officine: officines,
      familyName: pharmacists.familyName,
      givenName: pharmacists.givenName,
      activation: activations.state,
    })
    .from(lendings)
    .innerJoin(officines, eq(officines.id, lendings.officineId))
    .innerJoin(
      practices,
      and(
        eq(practices.rpps, lendings.rpps),
        eq(practices.officineId, lendings.officineId),
        isNull(practices.until),
      ),
    )
    .innerJoin(pharmacists, eq(pharmacists.rpps, lendings.rpps))
    .innerJoin(activations, eq(activations.rpps, lendings.rpps))
    .where(
      and(
        isNull(lendings.until),
        isNull(officines.closedAt),
        inArray(officines.department, [...departments]),
      ),
    )
    .orderBy(officines.name, pharmacists.familyName);
  const able = rows.filter(({ officine, activation }) => !except.has(officine.id) && canSignIn(activation));
  return [...Map.groupBy(able, ({ officine }) => officine.id).values()].flatMap((offers) => {
    const [first] = offers;
    if (first === undefined) return [];
    const names = offers.map(({ familyName, givenName }) =>
      displayName({ given: givenName, family: familyName }),
    );
    return [{ ...first.officine, names }];
  });
};
