import { join } from 'node:path';
import { hours, later, minutes } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { desc, isNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { temporaryFolder } from '../database/testing/temporary-folder.ts';
import { type ARegion, aRegion } from '../nudging/testing/a-region.ts';
import { aWholeRegion } from '../nudging/testing/a-whole-region.ts';
import { runTheClock } from '../nudging/testing/run-the-clock.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { type EpochFile, epochFile } from './epoch-file.ts';
import { gateState } from './gate-state.ts';
import { adoptDatabase, restoreGate } from './restore-gate.ts';
import { aLastingProvider } from './testing/a-lasting-provider.ts';
import { copyOfADatabase } from './testing/copy-of-a-database.ts';

const patience = { timeout: 300_000 };

const prepared = async (database: Database) => {
  const alarms: string[] = [];
  const provider = aLastingProvider(() => region.foundations.clock.now());
  const both = { textMessages: provider.gateway, mailer: provider.gateway };
  const region = await aRegion(database, defaultCadence, both);
  const file = epochFile(join(temporaryFolder(), 'epoch.json'));
  const gateOver = (outside: EpochFile, over = database) =>
    restoreGate({ ...region.foundations, database: over, file: outside, alarm: (what) => alarms.push(what) });
  const people = await aWholeRegion(database, mondayMorning, { officines: 60, pharmacists: 220 });
  await region.enters(...people);
  return { region, provider, file, gateOver, alarms };
};

const letPass = async (region: ARegion, time: number) => {
  const until = later(region.foundations.clock.now(), hours(time));
  await runTheClock(region, until);
  region.pass(until - region.foundations.clock.now());
};

/** What the processes do, half a minute at a time. */
const live = async (
  { region }: Pick<Awaited<ReturnType<typeof prepared>>, 'region'>,
  gate: ReturnType<typeof restoreGate>,
  turns: number,
) => {
  for (let turn = 0; turn < turns; turn += 1) {
    if (await gate.isOurs()) {
      await region.engine.decideDue();
      await region.turn();
    }
    region.pass(minutes(0.5));
  }
};

onBothEngines('a database put back as it was 24 hours ago', (open) => {
  const aDayLost = async () => {
    const database = await open();
    const world = await prepared(database);
    const { region, provider, file, gateOver } = world;
    const gate = gateOver(file);
    await gate.isOurs();
    await letPass(region, 20);
    await gate.isOurs();
    const copy = await copyOfADatabase(database);
    const before = provider.references().length;
    for (let hour = 0; hour < 24; hour += 1) {
      await letPass(region, 1);
      await gate.isOurs();
    }
    // Somebody who came since: the copy knows nothing of them.
    const since = await aPharmacistOnFile(database, region.foundations.clock.now(), { rpps: '99700000099' });
    await region.enters(since);
    await letPass(region, 4);
    expect(provider.references().length - before).toBeGreaterThan(9);
    await copy.putBack(database);
    return { ...world, database };
  };

  it('sends nothing twice, and all that is still to be sent once', patience, async () => {
    const world = await aDayLost();
    const { region, provider, file, gateOver, alarms, database } = world;
    const gate = gateOver(file);
    expect(await gate.isOurs()).toBe(true);
    expect(alarms).toEqual(['restored']);
    expect(await gateState(database.read, file)).toBe('restored');
    const left = provider.references().length;
    await live(world, gate, 3);
    expect(provider.references()).toHaveLength(left);
    await live(world, gate, 40);
    expect(await gateState(database.read, file)).toBe('open');
    for (let day = 0; day < 6; day += 1) {
      await letPass(region, 24);
      await live(world, gate, 8);
    }
    expect(provider.twice()).toBe(0);
    expect(provider.references().length).toBeGreaterThan(left);
    const { restores } = database.read.tables;
    const [restore] = await database.read.select().from(restores).orderBy(desc(restores.noticedAt));
    expect((restore?.noticedAt ?? 0) - (restore?.since ?? 0)).toBeGreaterThan(hours(24));
  });

  it('would write to people twice if nobody noticed', patience, async () => {
    const { region, provider } = await aDayLost();
    await letPass(region, 72);
    expect(provider.twice()).toBeGreaterThan(0);
  });
});

onBothEngines('a database that is not ours', (open) => {
  it('never sends, until an operator says that it is', patience, async () => {
    const database = await open();
    const world = await prepared(database);
    await world.gateOver(world.file).isOurs();
    const elsewhere = epochFile(join(temporaryFolder(), 'epoch.json'));
    const gate = world.gateOver(elsewhere);
    await live(world, gate, 30);
    expect(world.provider.references()).toEqual([]);
    expect(world.alarms).toEqual(['foreign']);
    expect(await gateState(database.read, elsewhere)).toBe('foreign');

    await adoptDatabase({ ...world.region.foundations, file: elsewhere });
    await live(world, gate, 40);
    expect(await gateState(database.read, elsewhere)).toBe('open');
    expect(world.provider.references().length).toBeGreaterThan(0);
  });

  it('is one whose epoch goes on while ours stands still', async () => {
    const database = await open();
    const world = await prepared(database);
    await world.gateOver(world.file).isOurs();
    const former = world.file.read();
    await world.gateOver(world.file).isOurs();
    if (former !== undefined) world.file.write(former);
    expect(await world.gateOver(world.file).isOurs()).toBe(false);
  });
});

onBothEngines('the epoch of an installation', (open) => {
  it('is begun once by several processes that start together, and kept by all', async () => {
    const database = await open();
    const world = await prepared(database);
    const gates = [1, 2, 3].map(() => world.gateOver(world.file));
    expect(await Promise.all(gates.map((gate) => gate.isOurs()))).toEqual([true, true, true]);
    for (let round = 0; round < 5; round += 1) {
      world.region.pass(minutes(1));
      expect(await Promise.all(gates.map((gate) => gate.isOurs()))).toEqual([true, true, true]);
    }
    const { epochs, restores } = database.read.tables;
    expect(await database.read.$count(epochs)).toBe(1);
    expect(await database.read.$count(restores)).toBe(0);
    expect(world.alarms).toEqual([]);
  });

  it('is not set back by a process that begins it after the others have gone on', async () => {
    const database = await open();
    const world = await prepared(database);
    const others = [1, 2].map(() => world.gateOver(world.file));
    const transaction: Database['transaction'] = async (work) => {
      for (const gate of others.splice(0)) await gate.isOurs();
      return database.transaction(work);
    };
    expect(await world.gateOver(world.file, { ...database, transaction }).isOurs()).toBe(true);
    expect(await world.gateOver(world.file).isOurs()).toBe(true);
    expect(await database.read.$count(database.read.tables.restores)).toBe(0);
  });

  it('survives a death between the file and the database', async () => {
    const database = await open();
    const world = await prepared(database);
    await world.gateOver(world.file).isOurs();
    const { line = '', number = 0 } = world.file.read() ?? {};
    world.file.write({ line, number: number + 1 });
    expect(await world.gateOver(world.file).isOurs()).toBe(true);
    expect(await database.read.$count(database.read.tables.restores)).toBe(0);
  });

  it('is closed for a database that lost its messages of before, and opens when there is nothing to look for', async () => {
    const database = await open();
    const world = await prepared(database);
    const gate = world.gateOver(world.file);
    await gate.isOurs();
    await live(world, gate, 2);
    await database.transaction((sql) => sql.delete(sql.tables.epochs));
    const after = world.gateOver(world.file);
    expect(await after.isOurs()).toBe(true);
    expect(world.alarms).toEqual(['restored']);
    await live(world, after, 20);
    const { restores } = database.read.tables;
    expect(await database.read.$count(restores, isNull(restores.openedAt))).toBe(0);
  });
});
