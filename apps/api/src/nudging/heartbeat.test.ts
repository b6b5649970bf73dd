import { minutes, seconds } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { nudgingKeepsGoing } from '../sending/nudging-keeps-going.ts';
import { nudgingPulse, withHeartbeat } from './heartbeat.ts';
import { aRegion } from './testing/a-region.ts';

onBothEngines('nudging', (open) => {
  it('leaves a sign of life, and raises an alarm after five minutes without one', async () => {
    const region = await aRegion(await open(), [waitOverRule]);
    const { database, clock } = region.foundations;
    const check = nudgingKeepsGoing(region.foundations);
    const beat = withHeartbeat(region.foundations, region.engine.decideDue);
    expect(await check()).toBeUndefined();
    region.pass(minutes(5) + 1);
    expect(await check()).toContain('no nudge has been decided');
    await beat();
    expect(await check()).toBeUndefined();
    expect(await nudgingPulse(database.read, clock.now())).toEqual({
      lastRunAt: clock.now(),
      lateSince: null,
    });
    region.pass(seconds(20));
    await beat();
    expect((await nudgingPulse(database.read, clock.now())).lastRunAt).toBeLessThan(clock.now());
    region.pass(minutes(6));
    expect(await check()).toContain('no nudge has been decided');
  });

  it('that fails leaves no sign of life', async () => {
    const region = await aRegion(await open(), [waitOverRule]);
    const { database, clock } = region.foundations;
    const beat = withHeartbeat(region.foundations, async () => {
      throw new Error('the disk is full');
    });
    await expect(beat()).rejects.toThrow('the disk is full');
    expect((await nudgingPulse(database.read, clock.now())).lastRunAt).toBeNull();
  });
});
