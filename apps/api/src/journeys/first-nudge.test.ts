import type { ActivationCommand } from '@relais/domain/activation/command';
import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, type Instant, instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { actOnActivation } from '../features/activations/act-on-activation.ts';
import { composeMessage } from '../features/nudges/compose-message.ts';
import { decideDueNudges } from '../features/nudges/decide-due-nudges.ts';
import { nudgeHooks } from '../features/nudges/nudge-hooks.ts';
import { defaultNudgeSettings } from '../features/nudges/nudge-settings.ts';
import { planNudges } from '../features/nudges/plan-nudges.ts';
import { aSender, mondayMorning } from '../outbox/fixtures.ts';
import { refreshStandingsOf } from '../standings/refresh-standings.ts';

const digest = (_purpose: string, text: string) =>
  Buffer.from(`keyed digest of ${text}`).toString('base64url');

/** The first nudge whole, on a real database: only the provider is scripted and the clock set by hand. */
const aRegion = (database: Database) => {
  const settings = () => defaultNudgeSettings;
  const compose = composeMessage({ digest, publicUrl: 'https://relais.example' });
  let number = 0;
  const ids = {
    next: () => {
      number += 1;
      return `id-of-the-region-${number}`;
    },
  };
  const sender = aSender(database, { hooks: nudgeHooks({ ids, settings, compose }) });
  const clock = sender.needs.clock;
  const plan = planNudges({ ids, settings });
  const act = actOnActivation({
    database,
    clock,
    ids,
    waitLength: async () => hours(48),
    afterChange: async (sql, activation, now) => {
      await plan(sql, activation, now);
      await refreshStandingsOf(sql, activation.rpps);
    },
  });
  const decideDue = decideDueNudges({ database, clock, ids, settings, compose });
  return {
    ...sender,
    does: async (rpps: Rpps, command: ActivationCommand) => {
      const done = await act(rpps, command, { actor: { kind: 'pharmacist', rpps } });
      if (!done.ok) throw new Error(done.refusal.code);
    },
    runs: async () => {
      await decideDue();
      await sender.turn();
    },
    nudge: async () => {
      const [row] = await database.read.select().from(database.read.tables.nudges);
      return row;
    },
    messages: () =>
      database.read
        .select()
        .from(database.read.tables.messages)
        .orderBy(database.read.tables.messages.channel),
  };
};

const updatedAt = (at: Instant): ActivationCommand => ({ type: 'declare-coordinate-update', at });

onBothEngines('when a wait ends', (open) => {
  const aPersonWaiting = async (contacts: { mobile?: null; email?: null } = {}) => {
    const database = await open();
    const region = aRegion(database);
    const rpps = await aPharmacistOnFile(database, mondayMorning, contacts);
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, updatedAt(mondayMorning));
    return { region, rpps, database };
  };

  it('nothing leaves before the 48 h have passed', async () => {
    const { region } = await aPersonWaiting();
    region.pass(later(mondayMorning, hours(48)) - mondayMorning - 1);
    await region.runs();
    expect(region.sent).toEqual([]);
  });

  it('the person receives one SMS, and the nudge ends sent', async () => {
    const { region } = await aPersonWaiting();
    region.pass(hours(48));
    await region.runs();
    await region.runs();
    const [message] = await region.messages();
    expect(message).toMatchObject({ channel: 'sms', recipient: '+33639980001', state: 'accepted' });
    expect(message?.text).toContain('https://relais.example/ma-situation');
    expect(message?.text).toContain(message?.reference ?? 'a reference');
    expect(region.sent).toHaveLength(1);
    expect(await region.nudge()).toMatchObject({ state: 'sent', channel: 'sms' });
  });

  it('the person receives an e-mail when no mobile is on file', async () => {
    const { region } = await aPersonWaiting({ mobile: null });
    region.pass(hours(48));
    await region.runs();
    expect(await region.messages()).toMatchObject([
      { channel: 'email', recipient: 'claire.martin@example.org' },
    ]);
  });

  it('the person receives an e-mail when the SMS fails for good', async () => {
    const { region } = await aPersonWaiting();
    region.providerAnswers({ kind: 'refused', code: '21614', detail: '', verdict: 'stale-coordinates' });
    region.pass(hours(48));
    await region.runs();
    await region.runs();
    expect(await region.messages()).toMatchObject([
      { channel: 'email', state: 'accepted' },
      { channel: 'sms', state: 'failed' },
    ]);
    expect(await region.nudge()).toMatchObject({ state: 'sent', channel: 'email' });
  });

  it('whoever has activated a second before is left in peace, and the reason is kept', async () => {
    const { region, rpps } = await aPersonWaiting();
    region.pass(hours(48) - 1);
    await region.does(rpps, { type: 'declare-active' });
    region.pass(1);
    await region.runs();
    expect(region.sent).toEqual([]);
    expect(await region.nudge()).toMatchObject({ state: 'skipped', skipReason: 'already-active' });
  });

  it('whoever activates between the decision and the departure is left in peace too', async () => {
    const { region, rpps } = await aPersonWaiting();
    region.providerAnswers({ kind: 'refused', code: '20429', detail: '', verdict: 'retry' });
    region.pass(hours(48));
    await region.runs();
    await region.does(rpps, { type: 'declare-active' });
    region.pass(minutes(5));
    await region.runs();
    expect(region.sent).toHaveLength(1);
    expect(await region.nudge()).toMatchObject({ state: 'skipped', skipReason: 'already-active' });
  });

  it('nobody is nudged when nothing on file can be written to, and the reason is kept', async () => {
    const { region } = await aPersonWaiting({ mobile: null, email: null });
    region.pass(hours(48));
    await region.runs();
    expect(await region.nudge()).toMatchObject({ state: 'skipped', skipReason: 'no-channel' });
  });

  it('a second update starts a second wait: only its end is told', async () => {
    const { region, rpps } = await aPersonWaiting();
    region.pass(hours(24));
    await region.does(rpps, updatedAt(later(mondayMorning, hours(24))));
    region.pass(hours(24));
    await region.runs();
    expect(region.sent).toEqual([]);
    region.pass(hours(24));
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });
});

onBothEngines('quiet hours', (open) => {
  it('hold a nudge from Saturday evening to Monday 8:00 in the zone of the officine', async () => {
    const database = await open();
    const region = aRegion(database);
    const rpps = await aPharmacistOnFile(database, mondayMorning, { department: '974' });
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    const thursdayEvening = instantFromIso('2026-11-26T21:00:00+04:00');
    region.pass(thursdayEvening - mondayMorning);
    await region.does(rpps, updatedAt(thursdayEvening));
    region.pass(hours(48));
    await region.runs();
    const mondayAtEight = instantFromIso('2026-11-30T08:00:00+04:00');
    region.pass(mondayAtEight - later(thursdayEvening, hours(48)) - 1);
    await region.runs();
    expect(region.sent).toEqual([]);
    region.pass(1);
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });
});
