import BetterSqlite from 'better-sqlite3';
import { sql as statement } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { type Engine, kits } from './kit.ts';
import { migrationsOf, migrationsTable } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { defineSchema } from './schema.ts';
import { onBothEngines } from './testing/on-both-engines.ts';

/** What a database out there may hold for ever: a released migration that changes locks its database out. */
const released: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: ['102c8268c92dfc8dbfd9e37b8600586791f56cccd5fe063c446954708c8b3952'],
  postgres: ['cde04a7c23cdefb27927e9668831791e3ecc4049bc1688acbf86b7d5ded0a6ad'],
};

describe('a released migration', () => {
  it.each(['sqlite', 'postgres'] as const)('never changes, on %s', (engine) => {
    const hashes = migrationsOf(engine).map(({ hash }) => hash);
    expect(hashes.slice(0, released[engine].length)).toEqual(released[engine]);
  });
});

const applyFirst = async (address: string): Promise<void> => {
  const engine = address.startsWith('file:') ? 'sqlite' : 'postgres';
  const [first] = migrationsOf(engine);
  const statements = [
    `CREATE TABLE ${migrationsTable} (position INTEGER PRIMARY KEY, hash TEXT NOT NULL)`,
    ...(first?.statements ?? []),
    `INSERT INTO ${migrationsTable} VALUES (0, '${first?.hash}')`,
    `INSERT INTO pharmacists (rpps, family_name, given_name, joined_at) VALUES ('99700000005', 'MÉNARD', 'Hélène', 0)`,
  ];
  if (engine === 'sqlite') {
    const file = new BetterSqlite(address.slice('file:'.length));
    for (const statement of statements) file.exec(statement);
    file.close();
  } else {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }
};

onBothEngines('a database of the first release', (open) => {
  it('is brought to this version’s structure with all it holds', async () => {
    const address = await open.address();
    await applyFirst(address);
    const database = await openDatabase(address, '/');
    const { tables } = database.read;
    expect(await database.read.select().from(tables.pharmacists)).toMatchObject([
      { familyName: 'MÉNARD', folded: 'menard helene 99700000005' },
    ]);
    for (const table of Object.values(tables)) await database.read.select().from(table).limit(1);
    await database.close();
  });
});

onBothEngines('a database of this version', (open) => {
  it('has every index that its tables declare: one without a migration would only be missed by its slowness', async () => {
    const database = await open();
    const declared = Object.values(defineSchema(kits.sqlite)).flatMap((table) =>
      getTableConfig(table).indexes.map(({ config }) => config.name),
    );
    const names =
      database.engine === 'sqlite'
        ? statement<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'index'`
        : statement<{ name: string }>`SELECT indexname AS name FROM pg_indexes`;
    const found = await database.transaction((sql) => sql.rows<{ name: string }>(names));
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(declared));
    expect(declared.length).toBeGreaterThan(40);
  });
});
