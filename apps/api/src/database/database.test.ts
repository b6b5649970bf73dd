import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from './database.ts';
import { asTheOneDialect } from './kit.ts';
import { openDatabase } from './open-database.ts';
import type { Sql } from './sql.ts';
import { onBothEngines } from './testing/on-both-engines.ts';
import { isUniqueViolation } from './violations.ts';

const at = instantFromMilliseconds(1_800_000_000_000);
const aCounter = (key: string, count = 1) => ({ key, windowStart: at, count, expiresAt: at });

const add = (database: Database, key: string) =>
  database.transaction((sql) => sql.insert(sql.tables.limits).values(aCounter(key)));

const keysOf = async ({ read }: Database) =>
  (await read.select().from(read.tables.limits)).map(({ key }) => key);

onBothEngines('a transaction', (open) => {
  it('keeps what its work wrote, across awaits', async () => {
    const database = await open();
    await database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('one'));
      await new Promise((resolve) => setTimeout(resolve, 5));
      await sql.insert(sql.tables.limits).values(aCounter('two'));
    });
    expect(await keysOf(database)).toEqual(['one', 'two']);
  });

  it('keeps nothing when its work throws', async () => {
    const database = await open();
    const failing = database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('one'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await keysOf(database)).toEqual([]);
  });

  it('keeps nothing when its work is refused, and gives the refusal back', async () => {
    const database = await open();
    const outcome = await database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('one'));
      return refuse({ code: 'too-late' });
    });
    expect(outcome).toEqual(refuse({ code: 'too-late' }));
    expect(await keysOf(database)).toEqual([]);
  });

  it('gives an accepted Result back and keeps its writes', async () => {
    const database = await open();
    const outcome = await database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('one'));
      return accept(1);
    });
    expect(outcome).toEqual(accept(1));
    expect(await keysOf(database)).toEqual(['one']);
  });

  it('is invisible to readers until it ends', async () => {
    const database = await open();
    await database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('one'));
      expect(await keysOf(database)).toEqual([]);
    });
    expect(await keysOf(database)).toEqual(['one']);
  });

  it('cannot be opened inside another one', async () => {
    const database = await open();
    const nested = database.transaction(() => database.transaction(async () => 1));
    await expect(nested).rejects.toThrow('inside another one');
    await expect(database.transaction(async () => 1)).resolves.toBe(1);
  });

  it('can be opened by work left behind by one that has ended', async () => {
    const database = await open();
    const { later } = await database.transaction(async () => ({
      later: new Promise((resolve) => setTimeout(resolve, 20)).then(() => add(database, 'later')),
    }));
    await later;
    expect(await keysOf(database)).toEqual(['later']);
  });

  it('refuses statements that come after its end', async () => {
    const database = await open();
    const kept = await database.transaction(async (sql) => ({ sql }));
    const late = async () => kept.sql.delete(kept.sql.tables.limits);
    await expect(late()).rejects.toThrow();
  });

  it('runs as if alone: a hundred simultaneous read-then-write lose no update', async () => {
    const database = await open();
    await add(database, 'shared');
    const increment = () =>
      database.transaction(async (sql) => {
        const { limits } = sql.tables;
        const [found] = await sql.select().from(limits).where(eq(limits.key, 'shared'));
        await new Promise((resolve) => setImmediate(resolve));
        await sql
          .update(limits)
          .set({ count: (found?.count ?? 0) + 1 })
          .where(eq(limits.key, 'shared'));
      });
    await Promise.all(Array.from({ length: 100 }, increment));
    const [found] = await database.read.select().from(database.read.tables.limits);
    expect(found?.count).toBe(101);
  });
});

onBothEngines('the database', (open) => {
  it('refuses a write outside a transaction', async () => {
    const { read } = await open();
    const smuggled = async () => {
      await asTheOneDialect<Sql>(read).insert(read.tables.limits).values(aCounter('x'));
    };
    await expect(smuggled()).rejects.toThrow();
    expect(await read.select().from(read.tables.limits)).toEqual([]);
  });

  it('tells a broken unique rule from other failures', async () => {
    const database = await open();
    await add(database, 'one');
    const failure = await add(database, 'one').catch((reason: unknown) => reason);
    expect(isUniqueViolation(failure)).toBe(true);
    expect(isUniqueViolation(new Error('else'))).toBe(false);
  });

  it('answers a prepared query many times', async () => {
    const database = await open();
    await add(database, 'one');
    const { limits } = database.read.tables;
    const prepared = database.read.select({ key: limits.key }).from(limits).prepare();
    expect(await prepared.execute()).toEqual([{ key: 'one' }]);
    await add(database, 'two');
    expect(await prepared.execute()).toEqual([{ key: 'one' }, { key: 'two' }]);
  });

  it('holds every table of the schema', async () => {
    const { read } = await open();
    for (const table of Object.values(read.tables)) {
      expect(await read.select().from(table)).toEqual([]);
    }
  });

  it('is created once when several programs start together, and opens again as it was left', async () => {
    const address = await open.address();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(address, '/')));
    for (const [index, database] of opened.entries()) await add(database, `from ${index}`);
    for (const database of opened) await database.close();
    const again = await openDatabase(address, '/');
    expect(await keysOf(again)).toHaveLength(4);
    await again.close();
  });
});
