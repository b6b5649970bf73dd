import { describe, expect, it } from 'vitest';
import { worklistAddress } from '../../lib/worklist-address.ts';
import { readWorklistQuery } from './worklist-query.ts';

describe('the address of the worklist', () => {
  it('says what is asked for, and reads back the same', () => {
    const query = {
      search: 'du Port',
      department: '33',
      readiness: 'fragile',
      status: 'blocked',
      coordinates: 'to-check',
      order: 'name',
      page: 3,
    } as const;
    const { searchParams } = new URL(worklistAddress(query), 'http://console.example');
    expect(readWorklistQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it('is short when nothing is asked for', () => {
    expect(worklistAddress({ order: 'readiness', page: 1 })).toBe('/officines');
  });

  it.each([
    { recherche: '   ' },
    { departement: '20' },
    { capacite: 'excellente' },
    { statut: '__proto__' },
    { coordonnees: 'toutes' },
    { tri: 'drop table' },
    { page: '-1' },
    { page: '1.5' },
    { page: '99999999' },
  ])('ignores %j', (asked) => {
    expect(readWorklistQuery(asked)).toEqual({});
  });
});
