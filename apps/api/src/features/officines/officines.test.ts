import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { refreshStandings } from '../../standings/refresh-standings.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { findOfficine } from './find-officine.ts';
import { listOfficines } from './list-officines.ts';
import type { OfficineFilter } from './officines.use-cases.ts';

const shown = { page: 1, order: 'name' } as const;

/** Two officines in Gironde, one at La Réunion; in the port, one titulaire of two is active. */
const aRegion = async (database: Database) => {
  const foundations = testFoundations(database);
  const now = foundations.clock.now();
  const people = [
    { rpps: '99700000005', department: '33', officineId: 'port', role: 'titulaire' },
    { rpps: '99700000013', department: '33', officineId: 'port', role: 'titulaire' },
    { rpps: '99700000021', department: '33', officineId: 'gare', role: 'adjoint', mobile: null },
    { rpps: '99700000039', department: '974', officineId: 'lagon', role: 'titulaire' },
  ] as const;
  for (const person of people) await aPharmacistOnFile(database, now, person);
  await database.transaction(async (sql) => {
    const { activations } = sql.tables;
    const [first] = await sql.select().from(activations).orderBy(activations.rpps).limit(1);
    if (first === undefined) throw new Error('nobody on file');
    const state = { ...first.state, status: 'active' as const };
    await sql
      .insert(activations)
      .values({ ...first, status: 'active', state })
      .onConflictDoUpdate({
        target: activations.rpps,
        set: { status: 'active', state },
      });
    await refreshStandings(sql, ['port', 'gare', 'lagon']);
  });
  const list = listOfficines(foundations);
  return {
    list: (filter: OfficineFilter = {}, scope: Parameters<typeof list>[2] = 'all') =>
      list(filter, shown, scope),
    find: findOfficine(foundations),
  };
};

const namesOf = ({ rows }: { readonly rows: readonly { readonly id: string }[] }) =>
  rows.map(({ id }) => id).toSorted();

onBothEngines('the list of officines', (open) => {
  it('counts who can sign in, and the three readinesses sum to all', async () => {
    const { list } = await aRegion(await open());
    const page = await list();
    expect(page).toMatchObject({ total: 3, pages: 1, byReadiness: { able: 0, fragile: 1, unable: 2 } });
    expect(page.rows.find(({ id }) => id === 'port')).toMatchObject({
      readiness: 'fragile',
      team: 2,
      active: 1,
      titulaires: 2,
      ableTitulaires: 1,
    });
  });

  it('shows nobody a department that is not theirs', async () => {
    const { list } = await aRegion(await open());
    const page = await list({}, ['974']);
    expect(namesOf(page)).toEqual(['lagon']);
    expect(page.departments).toEqual(['974']);
    expect(namesOf(await list({ department: '33' }, ['974']))).toEqual([]);
  });

  it.each([
    [{ department: '33' }, ['gare', 'port']],
    [{ readiness: 'fragile' }, ['port']],
    [{ status: 'active' }, ['port']],
    [{ status: 'to-start' }, ['gare', 'lagon', 'port']],
    [{ status: 'to-retry' }, []],
    [{ search: 'pharmacie DU port' }, ['gare', 'lagon', 'port']],
    [{ search: '100%' }, []],
  ] as const)('answers the filter %o', async (filter, expected) => {
    const { list } = await aRegion(await open());
    expect(namesOf(await list(filter))).toEqual(expected);
  });
});

onBothEngines('the search of officines', (open) => {
  it.each([
    ['pharmacie de l’étoile', ['etoile']],
    ["PHARMACIE DE L'ETOILE", ['etoile']],
    ['etoile', ['etoile']],
    ['Étoile pharmacie', ['etoile']],
    ['saint jean', ['gare']],
    ['HÉLÈNE', ['gare', 'lagon']],
    ['helene', ['gare', 'lagon']],
    ['hélène lefèvre', ['lagon']],
    ['coeur', ['lagon']],
    ['99700000021', ['gare']],
    ['99700000', ['etoile', 'gare', 'lagon']],
    ['étoile hélène', []],
    ['%', []],
    ['_', []],
    ['’', []],
  ] as const)('finds %j whatever its accents and capitals', async (search, expected) => {
    const database = await open();
    const foundations = testFoundations(database);
    const now = foundations.clock.now();
    const people = [
      { rpps: '99700000005', officineId: 'etoile', officineName: 'PHARMACIE DE L’ÉTOILE' },
      {
        rpps: '99700000021',
        officineId: 'gare',
        officineName: 'Pharmacie Saint-Jean',
        familyName: 'DUPRÉ',
        givenName: 'Hélène',
      },
      {
        rpps: '99700000039',
        officineId: 'lagon',
        officineName: 'Pharmacie du Cœur',
        familyName: 'LEFEVRE',
        givenName: 'HE\u0301LE\u0300NE',
      },
    ] as const;
    for (const person of people) await aPharmacistOnFile(database, now, { ...person, department: '33' });
    await database.transaction((sql) => refreshStandings(sql, ['etoile', 'gare', 'lagon']));
    const found = await listOfficines(foundations)({ search }, shown, 'all');
    expect(namesOf(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });
});

onBothEngines('the sheet of an officine', (open) => {
  it('diagnoses it and says how each of its team can be reached', async () => {
    const { find } = await aRegion(await open());
    const sheet = await find('gare', { scope: ['33'], role: 'reader' });
    expect(sheet?.diagnosis).toMatchObject({ readiness: 'unable', because: 'no-titulaire-known', others: 1 });
    expect(sheet?.team).toMatchObject([{ rpps: '99700000021', role: 'adjoint', reachableBy: ['email'] }]);
    expect(sheet?.team[0]?.activation.allowed).toEqual([]);
  });

  it('of another department answers like one that does not exist', async () => {
    const { find } = await aRegion(await open());
    expect(await find('lagon', { scope: ['33'], role: 'admin' })).toBeUndefined();
    expect(await find('nowhere', { scope: 'all', role: 'admin' })).toBeUndefined();
  });
});
