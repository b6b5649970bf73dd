import type { Rpps } from '@relais/domain/identity/rpps';
import { days, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { refreshStandings } from '../standings/refresh-standings.ts';
import { timelineOf } from '../views/timeline.ts';
import { aRegion } from './testing/a-region.ts';
import { runTheClock } from './testing/run-the-clock.ts';

const rules = defaultCadence.filter(({ id }) => id === 'digest');

onBothEngines('the point of the week', (open) => {
  it('stops when the whole team is active, says why once, and goes on when somebody is not any more', async () => {
    const database = await open();
    const region = await aRegion(database, rules);
    const titulaire = await aPharmacistOnFile(database, mondayMorning);
    const adjoint = await aPharmacistOnFile(database, mondayMorning, {
      rpps: '99700000013',
      role: 'adjoint',
      email: 'adjoint@example.org',
    });
    await database.transaction((sql) => refreshStandings(sql, ['officine-75']));
    await region.enters(titulaire, adjoint);
    let weeks = 0;
    const aWeek = async () => {
      weeks += 1;
      await runTheClock(region, later(mondayMorning, days(7 * weeks)));
      region.pass(later(mondayMorning, days(7 * weeks)) - region.foundations.clock.now());
      return (await region.messages()).length;
    };
    const declaresActive = (rpps: Rpps) => region.does(rpps, { type: 'declare-active' });
    await aWeek();
    expect(await aWeek()).toBe(1);
    await declaresActive(adjoint);
    expect(await aWeek()).toBe(2);
    await declaresActive(titulaire);
    expect(await aWeek()).toBe(2);
    expect(await aWeek()).toBe(2);
    expect((await region.nudges()).filter(({ skipReason }) => skipReason === 'team-complete')).toHaveLength(
      2,
    );
    const told = await timelineOf(database.read, [titulaire], 50);
    expect(told.filter((entry) => 'reason' in entry && entry.reason === 'team-complete')).toHaveLength(1);

    await region.does(adjoint, { type: 'declare-lost', reason: 'lost-phone' });
    expect(await aWeek()).toBe(3);
  });
});
