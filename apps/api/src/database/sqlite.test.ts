import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrationsTable } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { begin, connectSqlite } from './sqlite.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const newFile = () => join(temporaryFolder(), 'relais.db');

describe('an SQLite connection', () => {
  it('keeps acknowledged commits through a power cut, after writes and on each later opening', () => {
    const file = newFile();
    for (let opening = 0; opening < 3; opening += 1) {
      const { writer, reader } = connectSqlite(file);
      writer.exec('CREATE TABLE IF NOT EXISTS proof (n INTEGER)');
      writer.exec('INSERT INTO proof VALUES (1)');
      for (const connection of [writer, reader]) {
        expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
        expect(connection.pragma('synchronous', { simple: true })).toBe(2);
        expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
      }
      reader.close();
      writer.close();
    }
  });

  it('reads only, on the side that reads', () => {
    const { writer, reader } = connectSqlite(newFile());
    writer.exec('CREATE TABLE proof (n INTEGER)');
    expect(() => reader.exec('INSERT INTO proof VALUES (1)')).toThrow('readonly');
    reader.close();
    writer.close();
  });
});

/** Another process that holds the write lock of `file` until it is killed. */
const holdLock = async (file: string) => {
  const script = `
    const Database = require(${JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'))});
    new Database(process.argv[1]).exec('BEGIN IMMEDIATE');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  return async () => {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  };
};

describe('a transaction on a file that another process is writing', () => {
  it('waits its turn while everything else goes on', async () => {
    const file = newFile();
    const database = await openDatabase(`file:${file}`, '/');
    const release = await holdLock(file);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    const waiting = database.transaction(async () => 'done');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ticks).toBeGreaterThan(10);
    await database.read.select().from(database.read.tables.limits);
    await release();
    await expect(waiting).resolves.toBe('done');
    clearInterval(ticking);
    await database.close();
  });

  it('gives up in the end, with a sentence', async () => {
    const file = newFile();
    const { writer, reader } = connectSqlite(file);
    writer.exec('CREATE TABLE proof (n INTEGER)');
    await holdLock(file);
    await expect(begin(writer, 100)).rejects.toThrow('Another process held the database');
    reader.close();
    writer.close();
  });
});

describe('a database that cannot be used is refused in one sentence', () => {
  const opening = (url: string) => openDatabase(url, '/');

  it('when the file is something else', async () => {
    const file = newFile();
    writeFileSync(file, 'RPPS|Nom\n'.repeat(1_000));
    await expect(opening(`file:${file}`)).rejects.toThrow('is not a database');
  });

  it('when the file is a folder', async () => {
    const file = newFile();
    mkdirSync(file);
    await expect(opening(`file:${file}`)).rejects.toThrow('cannot be opened');
  });

  it('when its folder does not exist, unless only the last part is missing', async () => {
    const folder = temporaryFolder();
    await expect(opening(`file:${join(folder, 'no', 'such', 'relais.db')}`)).rejects.toThrow(
      'does not exist',
    );
    const database = await opening(`file:${join(folder, 'var', 'relais.db')}`);
    await database.close();
  });

  it('when a newer version wrote it', async () => {
    const file = newFile();
    await (await opening(`file:${file}`)).close();
    const newer = new BetterSqlite(file);
    newer.exec(`INSERT INTO ${migrationsTable} VALUES (99, 'from the future')`);
    newer.close();
    await expect(opening(`file:${file}`)).rejects.toThrow('newer or different version');
  });

  it('when nothing answers at the PostgreSQL address', async () => {
    await expect(opening('postgres://relais:secret@127.0.0.1:1/relais')).rejects.toThrow(
      'Database 127.0.0.1:1/relais: nothing answers there',
    );
  });

  it('when the address is of an unknown kind', async () => {
    await expect(opening('mysql://localhost/relais')).rejects.toThrow('must start with');
  });
});
