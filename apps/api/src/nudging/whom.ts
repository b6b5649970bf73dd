import type { Rpps } from '@relais/domain/identity/rpps';
import { eq, inArray, type SQL, type SQLWrapper } from 'drizzle-orm';

/** Of whom a question is asked: turns a column that holds an RPPS into a condition. */
export type Whom = (rpps: SQLWrapper) => SQL;

export const thesePeople = (people: readonly Rpps[]): Whom => {
  const [only, ...others] = people;
  return others.length === 0 ? (rpps) => eq(rpps, only) : (rpps) => inArray(rpps, [...people]);
};

/** Those whom a query names: the whole region is asked about in one statement. */
export const thoseOf =
  (people: SQLWrapper): Whom =>
  (rpps) =>
    inArray(rpps, people);
