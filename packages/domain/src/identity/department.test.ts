import { describe, expect, it } from 'vitest';
import { frenchZones } from '../kernel/working-time/zone.ts';
import { departmentOfCode, departments, departmentsOfRegion, findDepartment, regions } from './department.ts';

describe('departments', () => {
  it('count 96 on the mainland and in Corsica, and 11 overseas', () => {
    expect(departments.filter(({ code }) => code.length === 2)).toHaveLength(96);
    expect(departments.filter(({ code }) => code.length === 3)).toHaveLength(11);
    expect(new Set(departments.map(({ code }) => code)).size).toBe(107);
  });

  it('number from 01 to 95 without 20, which became 2A and 2B', () => {
    const expected = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter(
      (code) => code !== '20',
    );
    expect(departments.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected, '2A', '2B']));
    expect(findDepartment('20')).toBeUndefined();
  });

  it('gather in 13 mainland regions and 11 territories, each department in one', () => {
    expect(regions).toHaveLength(24);
    expect(regions.flatMap(({ code }) => departmentsOfRegion(code))).toHaveLength(departments.length);
  });

  it.each([
    ['75', 'Paris', '11', 'Europe/Paris', 'FR', 'metropole'],
    ['2A', 'Corse-du-Sud', '94', 'Europe/Paris', 'FR', 'metropole'],
    ['67', 'Bas-Rhin', '44', 'Europe/Paris', 'FR', 'alsace-moselle'],
    ['88', 'Vosges', '44', 'Europe/Paris', 'FR', 'metropole'],
    ['972', 'Martinique', '02', 'America/Martinique', 'MQ', 'martinique'],
    ['976', 'Mayotte', '06', 'Indian/Mayotte', 'YT', 'mayotte'],
    ['978', 'Saint-Martin', '978', 'America/Guadeloupe', 'GP', 'saint-martin'],
    ['988', 'Nouvelle-Calédonie', '988', 'Pacific/Noumea', 'NC', 'nouvelle-caledonie'],
  ] as const)('%s is %s', (code, name, region, zone, numbering, calendar) => {
    expect(departmentOfCode(code)).toMatchObject({
      name,
      region: { code: region },
      zone,
      numbering,
      calendar,
    });
  });

  it('live in the ten French zones', () => {
    expect(new Set(departments.map(({ zone }) => zone))).toEqual(new Set(frenchZones));
  });

  it('answer nothing to a code that only objects know', () => {
    expect(findDepartment('constructor')).toBeUndefined();
    expect(findDepartment('__proto__')).toBeUndefined();
  });
});
