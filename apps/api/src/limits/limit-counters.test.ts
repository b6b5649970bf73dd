import { minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { testFoundations } from '../testing/test-foundations.ts';
import { countAgainst, forgetEndedLimits } from './limit-counters.ts';

const threePerMinute = { key: 'calls/someone', atMost: 3, window: minutes(1) };

onBothEngines('a limit', (open) => {
  it('lets its number of events through, then none until the window ends', async () => {
    const { database, clock, wait } = testFoundations(await open());
    const count = () => countAgainst(database, [threePerMinute], clock.now());
    const outcomes = [await count(), await count(), await count(), await count(), await count()];
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(outcomes.at(-1)).toMatchObject({ refusal: { retryAt: clock.now() + minutes(1) } });
    wait(minutes(1));
    expect((await count()).ok).toBe(true);
  });

  it('counts exactly when two hundred arrive at once', async () => {
    const { database, clock } = testFoundations(await open());
    const arrivals = Array.from({ length: 200 }, () =>
      countAgainst(database, [{ ...threePerMinute, atMost: 50 }], clock.now()),
    );
    const passed = (await Promise.all(arrivals)).filter(({ ok }) => ok);
    expect(passed).toHaveLength(50);
  });

  it('outlives a restart and binds every process', async () => {
    const address = await open.address();
    const first = await openDatabase(address, '/');
    const second = await openDatabase(address, '/');
    const { clock } = testFoundations(first);
    const outcomes: Awaited<ReturnType<typeof countAgainst>>[] = [];
    for (const database of [first, second, first, second]) {
      outcomes.push(await countAgainst(database, [threePerMinute], clock.now()));
    }
    await first.close();
    await second.close();
    const restarted = await openDatabase(address, '/');
    outcomes.push(await countAgainst(restarted, [threePerMinute], clock.now()));
    await restarted.close();
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
  });

  it('keeps one address from using up everybody’s share', async () => {
    const { database, clock } = testFoundations(await open());
    const everybody = { key: 'calls/total', atMost: 5, window: minutes(1) };
    const from = (address: string) =>
      countAgainst(database, [{ ...threePerMinute, key: address }, everybody], clock.now());
    for (let call = 0; call < 20; call += 1) await from('greedy');
    expect((await from('modest')).ok).toBe(true);
  });

  it('is forgotten once its window is over', async () => {
    const { database, clock, wait } = testFoundations(await open());
    await countAgainst(database, [threePerMinute], clock.now());
    wait(minutes(2));
    await database.transaction((sql) => forgetEndedLimits(sql, clock.now()));
    expect(await database.read.select().from(database.read.tables.limits)).toEqual([]);
  });
});
