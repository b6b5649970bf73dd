import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, later, minutes } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { writeSettings } from '../../nudging/settings.repository.ts';
import { aRegion } from '../../nudging/testing/a-region.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { beginLine } from '../../restores/restores.repository.ts';
import { nudgesOverview } from './nudges-overview.ts';

const twoPeopleWaiting = async (database: Database, after = 0) => {
  const region = await aRegion(database, [waitOverRule]);
  region.pass(after);
  for (const [rpps, department] of [
    ['99700000005', '75'],
    ['99700000006', '33'],
  ] as const) {
    const mobile = `+3363998000${rpps.slice(-1)}`;
    const person = await aPharmacistOnFile(database, mondayMorning, { rpps, department, mobile });
    await region.does(person, { type: 'begin', route: 'without-card' });
    await region.does(person, { type: 'declare-coordinate-update', at: later(mondayMorning, after) });
  }
  const overview = nudgesOverview(region.foundations);
  const suspend = () =>
    database.transaction((sql) =>
      writeSettings(
        sql,
        1,
        { ...defaultNudgeSettings, killSwitch: true },
        { editedBy: 'an-editor', now: mondayMorning, revision: 'suspended' },
      ),
    );
  return { region, overview, suspend };
};

onBothEngines('the overview of nudges', (open) => {
  it('counts what was decided day by day, today first, in one’s own departments', async () => {
    const { region, overview } = await twoPeopleWaiting(await open());
    expect(await overview('all')).toMatchObject({ planned: 2, plannedSoon: 0, held: [], skipped: [] });
    region.pass(hours(47));
    expect(await overview('all')).toMatchObject({ plannedSoon: 2, gate: 'open' });
    region.pass(hours(1));
    await region.runs();
    const { days: told, sentToday } = await overview('all');
    expect(told).toHaveLength(7);
    expect(await overview('all')).toMatchObject({ planned: 0, gate: 'open' });
    expect(told[0]).toMatchObject({ day: '2026-11-25', sent: 2, skipped: 0, failed: 0 });
    expect(sentToday).toEqual({ sms: 2, email: 0 });
    region.pass(days(1));
    expect((await overview(['33'])).days.slice(0, 2)).toMatchObject([
      { day: '2026-11-26', sent: 0 },
      { day: '2026-11-25', sent: 1 },
    ]);
  });

  it('says how many messages wait for the provider, and whether it has not confirmed some', async () => {
    const { region, overview } = await twoPeopleWaiting(await open());
    region.pass(hours(48));
    await region.engine.decideDue();
    region.pass(minutes(2));
    const none = { waiting: 0, unconfirmed: 0 };
    expect(await overview('all')).toMatchObject({
      outages: [],
      outgoing: { sms: { waiting: 2, unconfirmed: 0 }, email: none },
    });
    await region.turn();
    expect((await overview('all')).outgoing).toEqual({ sms: none, email: none });
  });

  it('says that a provider is down, to those of any department', async () => {
    const { region, overview } = await twoPeopleWaiting(await open());
    region.pass(hours(48));
    await region.engine.decideDue();
    const down = { kind: 'refused', code: '20503', detail: 'down', verdict: 'retry' } as const;
    region.providerAnswers(...Array.from({ length: 6 }, () => down));
    for (let turn = 0; turn < 3; turn += 1) {
      await region.turn();
      region.pass(minutes(2));
    }
    expect((await overview(['13'])).outages).toMatchObject([{ channel: 'sms', waiting: 2, code: '20503' }]);
  });

  it('says that the database is the copy of one that sends elsewhere', async () => {
    const database = await open();
    const { overview } = await twoPeopleWaiting(database);
    await database.transaction((sql) => beginLine(sql, { line: 'elsewhere', number: 7 }, mondayMorning));
    expect(await overview('all')).toMatchObject({ gate: 'foreign' });
  });

  it('does not count as skipped what was withdrawn before its hour', async () => {
    const { region, overview } = await twoPeopleWaiting(await open());
    region.pass(hours(1));
    await region.does('99700000005' as Rpps, { type: 'declare-active' });
    expect(await region.nudges()).toContainEqual(expect.objectContaining({ state: 'skipped' }));
    const { days: told, skipped } = await overview('all');
    expect([told[0]?.skipped, skipped]).toEqual([0, []]);
  });

  it('counts as held by quiet hours those whose wait ends at night', async () => {
    const { region, overview } = await twoPeopleWaiting(await open(), hours(13));
    region.pass(hours(49));
    expect(await overview('all')).toMatchObject({
      held: [{ because: 'quiet-hours', number: 2, nextAt: later(mondayMorning, hours(71)) }],
    });
  });

  it('says what holds those that are due, and why others did not leave', async () => {
    const { region, overview, suspend } = await twoPeopleWaiting(await open());
    await suspend();
    region.pass(hours(48));
    await region.runs();
    expect(await overview('all')).toMatchObject({
      suspended: true,
      held: [{ because: 'kill-switch', number: 2, nextAt: later(mondayMorning, days(9)) }],
    });
    region.pass(days(8));
    await region.runs();
    const { held, skipped } = await overview(['75']);
    expect({ held, skipped }).toEqual({ held: [], skipped: [{ reason: 'too-late', number: 1 }] });
  });
});
