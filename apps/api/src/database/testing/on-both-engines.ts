import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A new, empty, migrated database for the running test, closed and removed at its end. */
export type OpenDatabase = (() => Promise<Database>) & {
  /** The address of a new database not opened yet: for tests that open it several times or from several processes. */
  readonly address: () => Promise<string>;
};

const sqliteAddress = async () => `file:${join(temporaryFolder(), 'relais.db')}`;

const postgresAddress = async () => {
  const server = inject('postgresUrl');
  const name = `relais_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `CREATE DATABASE ${name}`);
  onTestFinished(() => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
};

const administer = async (server: string, statement: string) => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const opener = (address: () => Promise<string>): OpenDatabase =>
  Object.assign(
    async () => {
      const database = await openDatabase(await address(), '/');
      onTestFinished(() => database.close());
      return database;
    },
    { address },
  );

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export const onBothEngines = (title: string, tests: (open: OpenDatabase) => void): void => {
  onSqlite(title, tests);
  onPostgres(title, tests);
};

/** For what only the embedded engine can show. */
export const onSqlite = (title: string, tests: (open: OpenDatabase) => void): void => {
  describe(`${title}, on SQLite`, () => tests(opener(sqliteAddress)));
};

/** For what only a server of its own can do to us. */
export const onPostgres = (title: string, tests: (open: OpenDatabase) => void): void => {
  describe(`${title}, on PostgreSQL`, () => tests(opener(postgresAddress)));
};
