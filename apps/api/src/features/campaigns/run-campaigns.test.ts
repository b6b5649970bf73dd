import { hours, instantFromIso, later, seconds } from '@relais/domain/kernel/instant';
import { refuse } from '@relais/domain/kernel/result';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { aCampaignHouse, accepted, lea, rppsNumber } from './testing/a-campaign-house.ts';
import { firstActivates, firstIsHelped, type OnFile, people, someone } from './testing/people-on-file.ts';

onBothEngines('A campaign under way', (open) => {
  const aHouse = async (...descriptions: OnFile[]) => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, ...descriptions);
    return house;
  };

  it('leaves in peace whoever has activated since, at the moment of sending', async () => {
    const house = await aHouse(someone, someone);
    const { id } = await house.launched();
    house.pass(seconds(10));
    await house.run();
    await firstActivates(house.database);
    await house.turn();
    expect(house.sent).toHaveLength(1);
    expect(await house.recipients(id)).toMatchObject([
      { state: 'skipped', skipReason: 'already-active' },
      { state: 'sent' },
    ]);
  });

  it('leaves to a colleague whoever asked for help since, even with the message already written', async () => {
    const house = await aHouse(someone, someone);
    const { id } = await house.launched();
    house.pass(seconds(10));
    await house.run();
    await firstIsHelped(house.database);
    await house.turn();
    expect(house.sent).toHaveLength(1);
    expect(await house.recipients(id)).toMatchObject([
      { state: 'skipped', skipReason: 'case-open' },
      { state: 'sent' },
    ]);
  });

  it('respects the caps of all nudges, and counts in them', async () => {
    const house = await aHouse({ email: null });
    await house.started();
    const second = await house.started();
    expect(house.sent).toHaveLength(1);
    const [held] = await house.recipients(second.id);
    expect(held).toMatchObject({ state: 'waiting', wakeAt: later(mondayMorning, hours(24) + seconds(10)) });
    house.pass(hours(24));
    await house.runs();
    expect(house.sent).toHaveLength(2);
  });

  it('waits for open hours, zone by zone', async () => {
    const house = await aHouse(someone, { department: '974', officineId: 'officine-974' });
    house.pass(hours(9));
    const { id } = await house.started();
    expect(house.sent).toHaveLength(1);
    expect(await house.sheet(id)).toMatchObject({
      state: 'running',
      progress: { sent: 1, waiting: 1, nextAt: instantFromIso('2026-11-24T08:00:00+04:00') },
    });
  });

  it('goes to the other channel when the first fails, once', async () => {
    const house = await aHouse(someone);
    house.providerAnswers(
      { kind: 'refused', code: '21408', detail: '', verdict: 'operator' },
      { kind: 'refused', code: '554', detail: '', verdict: 'operator' },
    );
    const { id } = await house.started();
    await house.runs();
    await house.runs();
    expect(await house.messages()).toMatchObject([
      { channel: 'email', state: 'failed' },
      { channel: 'sms', state: 'failed' },
    ]);
    expect(await house.recipients(id)).toMatchObject([{ state: 'failed', channel: 'email' }]);
    expect(await house.sheet(id)).toMatchObject({ state: 'done', progress: { failed: 1 } });
  });

  it('says of coordinates that do not work that they are to be checked', async () => {
    const house = await aHouse({ email: null });
    house.providerAnswers({ kind: 'refused', code: '21614', detail: '', verdict: 'stale-coordinates' });
    await house.started();
    const { contactDoubts } = house.database.read.tables;
    expect(await house.database.read.select().from(contactDoubts)).toMatchObject([
      { rpps: rppsNumber(1), channel: 'sms', recipient: '+33639980001' },
    ]);
  });

  it('keeps what has not left while it is on pause, also what was written already', async () => {
    const house = await aHouse(someone);
    const { id } = await house.launched();
    house.pass(seconds(10));
    await house.run();
    expect(accepted(await house.pause(id, lea)).state).toBe('paused');
    // Written, and never taken by the provider: nobody bills it.
    expect(accepted(await house.report(id, lea)).segments).toBe(0);
    await house.runs();
    house.pass(hours(3));
    await house.runs();
    expect(house.sent).toEqual([]);
    expect(accepted(await house.resume(id, lea)).state).toBe('running');
    await house.runs();
    expect(house.sent).toHaveLength(1);
  });

  it('sends nothing more once it is cancelled, and says so of everybody', async () => {
    const house = await aHouse(someone, someone, { mobile: null });
    const { id } = await house.launched();
    house.pass(seconds(10));
    await house.run();
    expect(accepted(await house.cancel(id, lea))).toMatchObject({
      state: 'cancelled',
      progress: { skipped: 3, waiting: 0, handed: 0 },
    });
    await house.runs();
    expect(house.sent).toEqual([]);
    expect((await house.recipients(id)).map(({ skipReason }) => skipReason)).toEqual(
      Array.from({ length: 3 }, () => 'campaign-cancelled'),
    );
    expect(await house.resume(id, lea)).toEqual(refuse({ code: 'campaign-not-allowed', state: 'cancelled' }));
    expect(accepted(await house.report(id, lea))).toMatchObject({
      exclusions: [{ reason: 'campaign-cancelled', people: 3 }],
    });
  });

  it('tells its messages by channel and state, its exclusions and its price', async () => {
    const house = await aHouse(someone, { mobile: null }, { mobile: null, email: null });
    const { id } = await house.started();
    const report = accepted(await house.report(id, lea));
    expect(report).toMatchObject({
      progress: { sent: 2, skipped: 1, total: 3 },
      exclusions: [{ reason: 'no-channel', people: 1 }],
      segments: 1,
      price: { thousandthsOfEuro: 75 },
    });
    expect(report.messages).toHaveLength(2);
    expect(report.messages).toContainEqual({
      channel: 'email',
      state: 'accepted',
      reason: undefined,
      messages: 1,
    });
  });

  it('holds everything while all sending is suspended, and goes on afterwards', async () => {
    const database = await open();
    const house = await aCampaignHouse(database, { killSwitch: true });
    await people(database, someone);
    const { id } = await house.started();
    house.pass(hours(1));
    await house.runs();
    expect(house.sent).toEqual([]);
    expect(await house.sheet(id)).toMatchObject({ state: 'running', progress: { waiting: 1 } });
    const { settings } = database.read.tables;
    await database.transaction(async (sql) => {
      const [row] = await sql.select().from(settings);
      if (row === undefined) throw new Error('no settings');
      await sql
        .insert(settings)
        .values({ ...row, version: 2, revision: 'two', value: { ...row.value, killSwitch: false } });
    });
    await house.runs();
    expect(house.sent).toHaveLength(1);
  });

  it('respects the limit of the day, and goes on the day after', async () => {
    const database = await open();
    const house = await aCampaignHouse(database, { dailyLimits: { sms: 1 } });
    await people(database, { email: null }, { email: null });
    const { id } = await house.started();
    expect(house.sent).toHaveLength(1);
    const [, second] = await house.recipients(id);
    expect(second).toMatchObject({
      state: 'waiting',
      wakeAt: instantFromIso('2026-11-24T08:00:00+01:00'),
    });
  });

  it('skips with "too late" whoever it can no longer help', async () => {
    const house = await aHouse(someone);
    const { id } = await house.launched({ usefulFor: hours(2) });
    house.pass(hours(3));
    await house.runs();
    expect(await house.recipients(id)).toMatchObject([{ state: 'skipped', skipReason: 'too-late' }]);
  });
});
