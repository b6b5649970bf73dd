import { type DepartmentCode, isDepartmentCode } from './department.ts';

/** What a roster row says of a place. Empty text means not said. */
export type Place = {
  readonly department: string;
  /** INSEE code of the commune: 5 characters. */
  readonly commune: string;
  readonly postcode: string;
};

// These two islands left Guadeloupe in 2007 and kept its postcodes.
const islandsWithTheirOldPostcodes: ReadonlyMap<string, DepartmentCode> = new Map<string, DepartmentCode>([
  ['97133', '977'],
  ['97150', '978'],
]);

const finessOverseas: ReadonlyMap<string, DepartmentCode> = new Map<string, DepartmentCode>([
  ['9A', '971'],
  ['9B', '972'],
  ['9C', '973'],
  ['9D', '974'],
  ['9E', '975'],
  ['9F', '976'],
]);

/**
 * The department of a workplace: its own column when filled, else the commune code, else the postcode.
 * Columns that name no department are passed over; `undefined` when none does. Rule: domain-facts, Codes.
 */
export const departmentOf = ({ department, commune, postcode }: Place): DepartmentCode | undefined =>
  fromDepartment(compact(department)) ?? fromCommune(compact(commune)) ?? fromPostcode(compact(postcode));

const compact = (text: string): string => text.replace(/\s/gu, '').toUpperCase();

const known = (code: string): DepartmentCode | undefined => (isDepartmentCode(code) ? code : undefined);

const fromDepartment = (text: string): DepartmentCode | undefined =>
  finessOverseas.get(text) ??
  known(text) ??
  known(text.replace(/^0+(?=.{2}$)/, '')) ??
  known(text.padStart(2, '0'));

const fromCommune = (text: string): DepartmentCode | undefined => {
  const commune = text.padStart(5, '0');
  if (!/^\d[0-9AB]\d{3}$/.test(commune)) return undefined;
  return known(commune.slice(0, isOverseas(commune) ? 3 : 2));
};

const fromPostcode = (text: string): DepartmentCode | undefined => {
  const postcode = text.padStart(5, '0');
  if (!/^\d{5}$/.test(postcode)) return undefined;
  const island = islandsWithTheirOldPostcodes.get(postcode);
  if (island !== undefined) return island;
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20[2-6]/.test(postcode)) return '2B';
  return known(postcode.slice(0, isOverseas(postcode) ? 3 : 2));
};

const isOverseas = (code: string): boolean => /^9[78]/.test(code);
