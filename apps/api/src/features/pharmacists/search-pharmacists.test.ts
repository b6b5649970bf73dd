import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { searchPharmacists } from './search-pharmacists.ts';

onBothEngines('the search of pharmacists', (open) => {
  const someRegion = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    for (const person of [
      { rpps: '99700000005', department: '33', familyName: 'LEFÈVRE', givenName: 'HÉLÈNE' },
      { rpps: '99700000013', department: '33', familyName: 'Le Fevre-Dœuf', givenName: 'he\u0301le\u0300ne' },
      { rpps: '99700000021', department: '974', familyName: 'LEFEVRE', givenName: 'Paul' },
    ] as const) {
      await aPharmacistOnFile(database, clock.now(), person);
    }
    const search = searchPharmacists(foundations);
    return {
      foundations,
      search,
      numbers: async (words: string, scope: Parameters<typeof search>[1] = 'all') =>
        (await search(words, scope)).people.map(({ rpps }) => rpps.slice(-2)).toSorted(),
    };
  };

  it.each([
    ['helene', ['05', '13']],
    ['Hélène LEFEVRE', ['05']],
    ['lefèvre', ['05', '21']],
    ['doeuf', ['13']],
    ['le-fevre', ['05', '13', '21']],
    ['99700000021', ['21']],
    ['paul hélène', []],
    ['%', []],
    ['', []],
  ] as const)('finds %j whatever its accents, capitals and order', async (words, expected) => {
    const { numbers } = await someRegion();
    expect(await numbers(words)).toEqual(expected);
  });

  it('tells where each stands and practises, and shows nobody a department that is not theirs', async () => {
    const { search, numbers } = await someRegion();
    expect(await search('paul', 'all')).toEqual({
      people: [
        {
          rpps: '99700000021',
          civility: null,
          familyName: 'LEFEVRE',
          givenName: 'Paul',
          status: 'to-start',
          places: [
            { officineName: 'Pharmacie du Port', commune: null, department: '974', role: 'titulaire' },
          ],
        },
      ],
      hasMore: false,
    });
    expect(await numbers('lefevre', ['33'])).toEqual(['05']);
  });

  it('says when there are more than it shows, and leaves out whoever has left', async () => {
    const { foundations, search } = await someRegion();
    const { database, clock } = foundations;
    for (let number = 100; number < 151; number += 1) {
      await aPharmacistOnFile(database, clock.now(), { rpps: `99700000${number}`, familyName: 'NOMBREUX' });
    }
    const { people, hasMore } = await search('nombreux', 'all');
    expect([people.length, hasMore]).toEqual([50, true]);
    await database.transaction((sql) => sql.update(sql.tables.practices).set({ until: clock.now() }));
    expect(await search('nombreux', 'all')).toEqual({ people: [], hasMore: false });
  });
});
