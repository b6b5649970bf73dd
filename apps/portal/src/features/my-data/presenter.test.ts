import { describe, expect, it } from 'vitest';
import { presentTables } from './presenter.ts';

describe('the tables of my data', () => {
  it('are those that hold something, named in words, each with its file', () => {
    const tables = { zebra: [{ id: 1 }], contacts: [{ id: 1 }, { id: 2 }], handOvers: [] };
    expect(presentTables({ tables })).toEqual([
      {
        name: 'contacts',
        label: 'Vos coordonnées, actuelles et passées',
        rows: '2\u00A0lignes',
        href: '/preferences/donnees/csv/contacts.csv',
      },
      { name: 'zebra', label: 'zebra', rows: '1\u00A0ligne', href: '/preferences/donnees/csv/zebra.csv' },
    ]);
  });
});
