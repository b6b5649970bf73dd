import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { asc } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { planTeams } from './plan-teams.ts';
import { type ARegion, aRegion } from './testing/a-region.ts';

const teamsChange = (region: ARegion, ...officineIds: string[]) =>
  region.foundations.database.transaction((sql) =>
    planTeams(region.engine.plan)(sql, officineIds, region.foundations.clock.now()),
  );

const planned = async (database: Database) => {
  const { nudges } = database.read.tables;
  const rows = await database.read.select().from(nudges).orderBy(asc(nudges.rpps), asc(nudges.dueAt));
  return rows.filter(({ state }) => state === 'planned').map(({ rpps, rule }) => `${rpps} ${rule}`);
};

onBothEngines('whoever enters the roster', (open) => {
  it('is welcomed the next morning, titulaires being told of their team on Monday as well', async () => {
    const database = await open();
    const region = await aRegion(database, defaultCadence);
    region.pass(hours(2));
    const now = region.foundations.clock.now();
    const [titulaire, adjoint] = ['99700000005', '99700000013'];
    await aPharmacistOnFile(database, now, { rpps: titulaire });
    await aPharmacistOnFile(database, now, { rpps: adjoint, role: 'adjoint', mobile: null });
    await teamsChange(region, 'officine-75');
    expect(await planned(database)).toEqual([`${titulaire} welcome`, `${adjoint} welcome`]);
    region.pass(hours(22));
    await region.runs();
    expect((await region.messages()).map(({ template }) => template)).toEqual([
      'welcome-email',
      'welcome-email',
    ]);
    expect(await planned(database)).toEqual([`${titulaire} digest`, `${adjoint} reminder`]);
  });

  it('is planned for once, however often their team changes', async () => {
    const database = await open();
    const region = await aRegion(database, defaultCadence);
    await aPharmacistOnFile(database, mondayMorning);
    await teamsChange(region, 'officine-75');
    const once = await region.nudges();
    await teamsChange(region, 'officine-75');
    expect(await region.nudges()).toEqual(once);
  });

  it('and takes over an officine later is told of their team from the next Monday on', async () => {
    const database = await open();
    const region = await aRegion(database, defaultCadence);
    const rpps: Rpps = await aPharmacistOnFile(database, later(mondayMorning, -days(20)), {
      role: 'adjoint',
    });
    await teamsChange(region, 'officine-75');
    expect(await planned(database)).toEqual([`${rpps} reminder`]);
    await database.transaction((sql) => sql.update(sql.tables.practices).set({ role: 'titulaire' }));
    await teamsChange(region, 'officine-75');
    expect(await planned(database)).toEqual([`${rpps} digest`, `${rpps} reminder`]);
  });
});
