import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, instantFromIso } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { defaultNudgeSettings, type NudgeSettings } from '@relais/domain/nudge/settings';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { type ARegion, aRegion } from '../../nudging/testing/a-region.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { getSettings, saveSettings } from './keep-settings.ts';
import { nudgeSettings } from './settings-input.ts';

const save = async (region: ARegion, change: Partial<NudgeSettings>) => {
  const { version, settings } = await getSettings(region.foundations)();
  const saved = await saveSettings(region.foundations)(
    { basedOn: version, settings: { ...settings, ...change } },
    { staffId: 'an-administrator' },
  );
  if (!saved.ok) throw new Error(saved.refusal.code);
};

const peopleWaiting = async (database: Database, number = 1) => {
  const region = await aRegion(database, [waitOverRule]);
  const people: Rpps[] = [];
  for (let index = 0; index < number; index += 1) {
    const rpps = await aPharmacistOnFile(database, mondayMorning, { rpps: `9970000000${index}` });
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
    people.push(rpps);
  }
  region.pass(hours(48));
  return { region, people };
};

it('the settings a region is shipped with have the shape that is accepted', () => {
  expect(nudgeSettings.parse(defaultNudgeSettings)).toEqual(defaultNudgeSettings);
});

onBothEngines('the kill switch', (open) => {
  it('holds what is due, and lets it go the moment it is off', async () => {
    const { region } = await peopleWaiting(await open());
    await save(region, { killSwitch: true });
    await region.runs();
    region.pass(hours(26));
    await region.runs();
    expect(region.sent).toEqual([]);
    expect(await region.nudges()).toMatchObject([{ state: 'planned', heldBecause: 'kill-switch' }]);
    await save(region, { killSwitch: false });
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('holds a message that was decided a moment before', async () => {
    const { region } = await peopleWaiting(await open());
    await region.engine.decideDue();
    await save(region, { killSwitch: true });
    await region.turn();
    expect(region.sent).toEqual([]);
    await save(region, { killSwitch: false });
    await region.turn();
    expect(region.sent).toHaveLength(1);
  });

  it('lets nothing leave afterwards that has become useless, and says so', async () => {
    const { region } = await peopleWaiting(await open());
    await save(region, { killSwitch: true });
    await region.runs();
    region.pass(days(7));
    await save(region, { killSwitch: false });
    await region.runs();
    expect(region.sent).toEqual([]);
    expect(await region.nudges()).toMatchObject([{ state: 'skipped', skipReason: 'too-late' }]);
  });
});

onBothEngines('the settings', (open) => {
  it('limit what leaves in a day: the rest leaves when the next one opens', async () => {
    const { region } = await peopleWaiting(await open(), 3);
    await save(region, { dailyLimits: { sms: 2 } });
    await region.runs();
    expect(region.sent).toHaveLength(2);
    const [held] = (await region.nudges()).filter(({ state }) => state === 'planned');
    expect(held).toMatchObject({
      heldBecause: 'daily-limit',
      wakeAt: instantFromIso('2026-11-26T08:00:00+01:00'),
    });
    region.pass(hours(24));
    await region.runs();
    expect(region.sent).toHaveLength(3);
  });

  it('raised during the day, let more leave at once', async () => {
    const { region } = await peopleWaiting(await open(), 3);
    await save(region, { dailyLimits: { sms: 1 } });
    await region.runs();
    await save(region, { dailyLimits: { sms: 3 } });
    await region.runs();
    expect(region.sent).toHaveLength(3);
  });

  it('keep a trial to its guests', async () => {
    const { region, people } = await peopleWaiting(await open(), 2);
    await save(region, { trial: true, guests: people.slice(0, 1) });
    await region.runs();
    expect((await region.messages()).map(({ rpps }) => rpps)).toEqual(people.slice(0, 1));
    expect((await region.nudges()).map(({ skipReason }) => skipReason).sort()).toEqual(['guest-list', null]);
  });

  it('open earlier hours for what quiet hours held', async () => {
    const { region } = await peopleWaiting(await open());
    region.pass(hours(12));
    await region.runs();
    expect(await region.nudges()).toMatchObject([{ heldBecause: 'quiet-hours' }]);
    const allDay = { on: [1, 2, 3, 4, 5, 6, 7] as const, from: '00:00', until: '24:00' } as const;
    await save(region, { quietHours: { weekly: [allDay], onHolidays: 'as-usual', exceptions: [] } });
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('tell who decided what, and never let two administrators overwrite each other', async () => {
    const { region } = await peopleWaiting(await open());
    await save(region, { killSwitch: true });
    const settings = { ...defaultNudgeSettings, trial: true };
    expect(
      await saveSettings(region.foundations)({ basedOn: 0, settings }, { staffId: 'another' }),
    ).toMatchObject({ refusal: { code: 'settings-changed-meanwhile', found: 1 } });
    expect(await getSettings(region.foundations)()).toMatchObject({
      version: 1,
      settings: { killSwitch: true, trial: false },
      history: [{ version: 1 }],
    });
  });

  it('refuse hours that never open', async () => {
    const { region } = await peopleWaiting(await open());
    const quietHours = { weekly: [], onHolidays: 'closed', exceptions: [] } as const;
    expect(
      await saveSettings(region.foundations)(
        { basedOn: 0, settings: { ...defaultNudgeSettings, quietHours } },
        { staffId: 'one' },
      ),
    ).toMatchObject({ refusal: { code: 'quiet-hours-refused', mistakes: [{ code: 'never-open' }] } });
  });
});
