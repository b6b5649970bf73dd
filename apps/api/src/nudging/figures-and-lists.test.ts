import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, later } from '@relais/domain/kernel/instant';
import { nextLocalDay } from '@relais/domain/nudge/local-day';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { nudgeHistory } from '../features/nudges/nudge-history.ts';
import { nudgesOverview } from '../features/nudges/nudges-overview.ts';
import { findOverview } from '../features/overview/find-overview.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { aRegion } from './testing/a-region.ts';

/** Two are written to, one cannot be, one moves on before the hour, and the wait of one ends at night. */
const aBusyWeek = async (database: Database) => {
  const region = await aRegion(database, [waitOverRule]);
  const waitsSince = async (end: number, after: number, mobile?: string) => {
    const rpps = `9970000000${end}` as Rpps;
    const person = await aPharmacistOnFile(database, mondayMorning, {
      rpps,
      department: '33',
      ...(mobile === undefined ? { mobile: null, email: null } : { mobile }),
    });
    await region.does(person, { type: 'begin', route: 'without-card' });
    await region.does(person, { type: 'declare-coordinate-update', at: later(mondayMorning, after) });
    return person;
  };
  await waitsSince(1, 0, '+33639980001');
  await waitsSince(2, 0, '+33639980002');
  await waitsSince(3, 0);
  const movesOn = await waitsSince(4, 0, '+33639980004');
  region.pass(hours(13));
  await waitsSince(5, hours(13), '+33639980005');
  await region.does(movesOn, { type: 'declare-active' });
  region.pass(hours(35));
  await region.runs();
  region.pass(hours(14));
  return region;
};

onBothEngines('figures about nudges', (open) => {
  it('are the same on both pages, and as many as the firings they lead to', async () => {
    const { foundations } = await aBusyWeek(await open());
    const { days, skipped, held, planned } = await nudgesOverview(foundations)('all');
    const dashboard = (await findOverview(foundations)('all')).nudges;
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect([sum(days.map(({ sent }) => sent)), sum(days.map((day) => day.skipped)), planned]).toEqual([
      2, 1, 1,
    ]);
    expect([dashboard.sent, dashboard.skipped, dashboard.planned]).toEqual([2, 1, 1]);

    const list = nudgeHistory(foundations);
    const listed = async (filter: Parameters<typeof list>[0]) => (await list(filter, 1, 'all')).total;
    for (const { from, sent, skipped: unsent } of days) {
      const until = nextLocalDay(from, 'Europe/Paris');
      expect(await listed({ state: 'sent', from, until })).toBe(sent);
      expect(await listed({ state: 'skipped', from, until })).toBe(unsent);
    }
    const week = { from: dashboard.since };
    expect(await listed({ state: 'sent', ...week })).toBe(2);
    for (const { reason, number } of skipped) {
      expect(await listed({ state: 'skipped', reason, ...week })).toBe(number);
    }
    expect(held).toMatchObject([{ because: 'quiet-hours', number: 1 }]);
    expect(await listed({ state: 'held' })).toBe(1);
  });
});
