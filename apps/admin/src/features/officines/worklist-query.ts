import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { type WorklistQuery, worklistOrders } from '../../lib/worklist-address.ts';

type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

export type AskedWorklist = WorklistQuery & { readonly department?: DepartmentCode };

/** Reads the query of an address: what does not exist is left out, never an error. */
export const readWorklistQuery = (asked: AddressQuery): AskedWorklist => {
  const text = (name: string): string => {
    const value = asked[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  };
  const search = text('recherche').slice(0, longestSearch);
  const department = text('departement');
  const readiness = readinesses.find((known) => known === text('capacite'));
  const status = activationStatuses.find((known) => known === text('statut'));
  const order = worklistOrders.find((known) => known === text('tri'));
  const page = Number(text('page'));
  return {
    ...(search === '' ? {} : { search }),
    ...(isDepartmentCode(department) ? { department } : {}),
    ...(readiness === undefined ? {} : { readiness }),
    ...(status === undefined ? {} : { status }),
    ...(text('coordonnees') === 'to-check' ? { coordinates: 'to-check' as const } : {}),
    ...(order === undefined ? {} : { order }),
    ...(Number.isInteger(page) && page > 1 && page <= furthestPage ? { page } : {}),
  };
};

const longestSearch = 100;
const furthestPage = 10_000;
