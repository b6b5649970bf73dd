import type { ActivationCommand } from '@relais/domain/activation/command';
import { hours, type Instant, instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { aRegion } from '../nudging/testing/a-region.ts';
import { mondayMorning } from '../outbox/fixtures.ts';

const updatedAt = (at: Instant): ActivationCommand => ({ type: 'declare-coordinate-update', at });

onBothEngines('when a wait ends', (open) => {
  const aPersonWaiting = async (contacts: { mobile?: null; email?: null } = {}) => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
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
    expect(region.texts[0]).toMatch(/ https:\/\/relais\.example\/l\/[\w-]{22} /);
    expect(message?.text).toContain(message?.reference ?? 'a reference');
    expect(region.sent).toHaveLength(1);
    expect((await region.nudges())[0]).toMatchObject({ state: 'sent', channel: 'sms' });
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
    expect((await region.nudges())[0]).toMatchObject({ state: 'sent', channel: 'email' });
  });

  it('whoever has activated a second before is left in peace, and the reason is kept', async () => {
    const { region, rpps } = await aPersonWaiting();
    region.pass(hours(48) - 1);
    await region.does(rpps, { type: 'declare-active' });
    region.pass(1);
    await region.runs();
    expect(region.sent).toEqual([]);
    expect((await region.nudges())[0]).toMatchObject({ state: 'skipped', skipReason: 'already-active' });
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
    expect((await region.nudges())[0]).toMatchObject({ state: 'skipped', skipReason: 'already-active' });
  });

  it('nobody is nudged when nothing on file can be written to, and the reason is kept', async () => {
    const { region } = await aPersonWaiting({ mobile: null, email: null });
    region.pass(hours(48));
    await region.runs();
    expect((await region.nudges())[0]).toMatchObject({ state: 'skipped', skipReason: 'no-channel' });
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
    const region = await aRegion(database, [waitOverRule]);
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
