import { days, hours } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { settleDoubt } from '../features/contacts/settle-doubt.ts';
import { nudgesOverview } from '../features/nudges/nudges-overview.ts';
import { listOfficines } from '../features/officines/list-officines.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { timelineOf } from '../views/timeline.ts';
import { aRegion } from './testing/a-region.ts';

const stale = { kind: 'refused', code: '30005', detail: '', verdict: 'stale-coordinates' } as const;
const by = { staffId: 'an-advisor', scope: ['75'] } as const;

const someoneUnreached = async (database: Database) => {
  const region = await aRegion(database, [waitOverRule]);
  const rpps = await aPharmacistOnFile(database, mondayMorning);
  await region.does(rpps, { type: 'begin', route: 'without-card' });
  await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
  region.pass(hours(48));
  region.providerAnswers(stale);
  await region.runs();
  await region.runs();
  const settle = settleDoubt(region.foundations);
  const inWorklist = async () =>
    (await listOfficines(region.foundations)({ coordinates: 'to-check' }, { page: 1, order: 'name' }, 'all'))
      .total;
  const undelivered = async () => (await nudgesOverview(region.foundations)('all')).undelivered;
  return { region, rpps, settle, inWorklist, undelivered };
};

onBothEngines('coordinates that staff found right after all', (open) => {
  it('leave the worklist, and the thread says who checked and how they know', async () => {
    const database = await open();
    const { rpps, settle, inWorklist, undelivered } = await someoneUnreached(database);
    expect([await inWorklist(), await undelivered()]).toEqual([1, 1]);
    await database.transaction((sql) =>
      sql.insert(sql.tables.staff).values({
        id: 'an-advisor',
        email: 'lea@relais.example',
        name: 'Léa Durand',
        role: 'advisor',
        departments: ['75'],
        passwordHash: '',
        createdAt: mondayMorning,
      }),
    );
    expect(await settle({ rpps, channel: 'sms', because: 'Appelée ce matin' }, by)).toEqual({
      ok: true,
      value: { settled: 1 },
    });
    expect([await inWorklist(), await undelivered()]).toEqual([0, 0]);
    const timeline = await timelineOf(database.read, [rpps], 20);
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'coordinates-doubted', settled: true }));
    expect(timeline).toContainEqual(
      expect.objectContaining({
        kind: 'coordinates-verified',
        channel: 'sms',
        because: 'Appelée ce matin',
        staffName: 'Léa Durand',
      }),
    );
  });

  it('are written to again by the channel that had failed', async () => {
    const { region, rpps, settle } = await someoneUnreached(await open());
    await settle({ rpps, channel: 'sms', because: 'Appelée ce matin' }, by);
    region.pass(days(3));
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: region.foundations.clock.now() });
    region.pass(hours(72));
    await region.runs();
    expect((await region.messages()).map(({ channel, state }) => [channel, state])).toEqual([
      ['email', 'accepted'],
      ['sms', 'failed'],
      ['sms', 'accepted'],
    ]);
  });

  it('are settled once, on the channel in doubt, and by those who may see the person', async () => {
    const { rpps, settle } = await someoneUnreached(await open());
    const because = 'Appelée ce matin';
    const unknown = { ok: false, refusal: { code: 'no-doubt-in-force', channel: 'email' } };
    expect(await settle({ rpps, channel: 'email', because }, by)).toEqual(unknown);
    expect(await settle({ rpps, channel: 'sms', because }, { ...by, scope: ['33'] })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await settle({ rpps, channel: 'sms', because }, by)).toMatchObject({ ok: true });
    expect(await settle({ rpps, channel: 'sms', because }, by)).toMatchObject({
      refusal: { code: 'no-doubt-in-force' },
    });
  });
});
