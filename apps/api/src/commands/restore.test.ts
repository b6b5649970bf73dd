import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdAsOnlyServer } from '../database/single-server.ts';
import { temporaryFolder } from '../database/testing/temporary-folder.ts';
import { buildRelaisCommand } from '../testing/relais-command.ts';

let relais: Awaited<ReturnType<typeof buildRelaisCommand>>;
beforeAll(async () => {
  relais = await buildRelaisCommand();
});
afterAll(() => relais.remove());

describe('relais backup and relais restore', { timeout: 300_000 }, () => {
  const prepared = async () => {
    const place = temporaryFolder();
    const environment = {
      PATH: process.env['PATH'] ?? '',
      RELAIS_ROOT: place,
      RELAIS_DATABASE_URL: 'file:relais.db',
    };
    const run = (...args: string[]) => relais.run(args, environment);
    const database = join(place, 'relais.db');
    const count = () => {
      const connection = new BetterSqlite(database, { readonly: true });
      const { n } = connection.prepare<[], { n: number }>('select count(*) n from messages').get() ?? {
        n: -1,
      };
      connection.close();
      return n;
    };
    await run('seed', 'load', '--messages', '3');
    return { place, run, database, count };
  };

  it('copies the database while another has it open, prints where, and overwrites nothing', async () => {
    const { place, run, database } = await prepared();
    const server = new BetterSqlite(database);
    const made = await run('backup');
    server.close();
    expect(made.code).toBe(0);
    expect(made.printed.trim()).toMatch(new RegExp(`^${place}/var/backups/relais-\\d{8}T\\d{6}Z\\.db$`));
    expect(existsSync(made.printed.trim())).toBe(true);
    const again = await run('backup', made.printed.trim());
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('is there already') });
  });

  it('puts a copy back only when told to replace, keeps what was there, and closes the gate', async () => {
    const { place, run, database, count } = await prepared();
    await run('backup', 'copy.db');
    await run('seed', 'load', '--messages', '5');
    expect(await run('restore', 'copy.db')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nothing was changed'),
    });
    expect(count()).toBe(5);
    expect((await run('restore', 'copy.db', '--replace')).code).toBe(0);
    expect(count()).toBe(3);
    expect(readdirSync(place).some((name) => name.startsWith('relais.db.before-'))).toBe(true);
    expect(existsSync(join(place, 'var', 'epoch.json'))).toBe(true);
    expect(JSON.parse((await run('gate', 'status')).printed)).toEqual({ state: 'restored', inDoubt: 0 });

    rmSync(join(place, 'var', 'epoch.json'));
    expect(JSON.parse((await run('gate', 'status')).printed)).toMatchObject({ state: 'foreign' });
    expect((await run('gate', 'open')).code).toBe(0);
    expect(JSON.parse((await run('gate', 'status')).printed)).toMatchObject({ state: 'restored' });
    expect((await run('gate', 'open')).code).toBe(0);
    expect(JSON.parse((await run('gate', 'status')).printed)).toMatchObject({ state: 'open' });
    expect(database).toContain(place);
  });

  it('refuses what is not a copy of ours, and a database that is being served', async () => {
    const { place, run, database, count } = await prepared();
    writeFileSync(join(place, 'letter.txt'), 'not a database, whatever its name says '.repeat(200));
    expect((await run('restore', 'letter.txt', '--replace')).code).toBe(1);
    new BetterSqlite(join(place, 'other.db')).exec('create table officine (name text)').close();
    expect(await run('restore', 'other.db', '--replace')).toMatchObject({
      code: 1,
      said: expect.stringContaining('not a database of Relais Officine'),
    });
    expect((await run('restore', 'nowhere.db', '--replace')).code).toBe(1);
    await run('backup', 'copy.db');
    const leave = await holdAsOnlyServer(`file:${database}`, '/');
    expect(await run('restore', 'copy.db', '--replace')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Another Relais Officine server is running'),
    });
    leave();
    expect(count()).toBe(3);
  });
});
