import type { HolidayCalendar } from '../kernel/working-time/holiday-calendar.ts';
import type { FrenchZone } from '../kernel/working-time/zone.ts';
import { mainlandDepartments } from './mainland-departments.ts';
import { mainlandRegions } from './mainland-regions.ts';
import { overseasDepartments } from './overseas-departments.ts';

/** "75", "2A", "971": the code everyone knows a department by, also used for overseas territories. */
export type DepartmentCode =
  | (typeof mainlandDepartments)[number][0]
  | (typeof overseasDepartments)[number]['code'];

export type RegionCode =
  | keyof typeof mainlandRegions
  | (typeof overseasDepartments)[number]['region']['code'];

/** The region whose numbering plan reads local phone numbers, as libphonenumber names it. */
export type NumberingRegion = 'FR' | (typeof overseasDepartments)[number]['numbering'];

export type Region = { readonly code: RegionCode; readonly name: string };

export type Department = {
  readonly code: DepartmentCode;
  readonly name: string;
  readonly region: Region;
  readonly zone: FrenchZone;
  readonly numbering: NumberingRegion;
  readonly calendar: HolidayCalendar;
};

// Good Friday and 26 December are holidays where the local law of 1918 still applies.
const alsaceMoselle: ReadonlySet<DepartmentCode> = new Set<DepartmentCode>(['57', '67', '68']);

const mainland = mainlandDepartments.map(
  ([code, name, region]): Department => ({
    code,
    name,
    region: { code: region, name: mainlandRegions[region] },
    zone: 'Europe/Paris',
    numbering: 'FR',
    calendar: alsaceMoselle.has(code) ? 'alsace-moselle' : 'metropole',
  }),
);

/** All departments and overseas territories with pharmacies, mainland first, by code. */
export const departments: readonly Department[] = [...mainland, ...overseasDepartments];

const byCode: ReadonlyMap<string, Department> = new Map(
  departments.map((department) => [department.code, department]),
);

export const isDepartmentCode = (text: string): text is DepartmentCode => byCode.has(text);

/** The department of a code that may be unknown. */
export const findDepartment = (code: string): Department | undefined => byCode.get(code);

/** The department of a known code. */
export const departmentOfCode = (code: DepartmentCode): Department => {
  const department = byCode.get(code);
  if (department === undefined) throw new RangeError(`unknown department ${code}`);
  return department;
};

/** The regions, each once, by name. */
export const regions: readonly Region[] = [
  ...new Map(departments.map(({ region }) => [region.code, region])).values(),
].sort((left, right) => left.name.localeCompare(right.name, 'fr'));

export const departmentsOfRegion = (region: RegionCode): readonly Department[] =>
  departments.filter((department) => department.region.code === region);
