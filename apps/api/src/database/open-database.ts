import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Database, DatabaseUnusable } from './database.ts';
import { foldNames } from './folded-names.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { connectPostgres, postgresDatabase } from './postgres.ts';
import { connectSqlite, sqliteDatabase } from './sqlite.ts';

/**
 * Opens the database at `url` (`file:var/relais.db`, relative to `root`, or `postgres://…`), creating and migrating
 * it as needed. What stands in the way is a `DatabaseUnusable` with one sentence.
 */
export const openDatabase = async (url: string, root: string): Promise<Database> => {
  const database = await openEngine(url, root);
  await foldNames(database);
  return database;
};

const openEngine = async (url: string, root: string): Promise<Database> => {
  if (url.startsWith('file:')) return openSqliteFile(resolve(root, url.slice('file:'.length)));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  throw new DatabaseUnusable('RELAIS_DATABASE_URL must start with "file:" or "postgres://".');
};

const openSqliteFile = async (file: string): Promise<Database> => {
  makeRoomFor(file);
  const connections = attempt(file, () => connectSqlite(file));
  try {
    await migrateSqlite(connections.writer);
    return sqliteDatabase(connections);
  } catch (failure) {
    connections.reader.close();
    connections.writer.close();
    throw unusable(file, failure);
  }
};

const openPostgres = async (url: string): Promise<Database> => {
  const pools = connectPostgres(url);
  try {
    await migratePostgres(pools.writers);
    return postgresDatabase(pools);
  } catch (failure) {
    await Promise.all([pools.writers.end(), pools.readers.end()]);
    throw unusable(hostOf(url), failure);
  }
};

/** Creates the last folder of the path only: a longer missing path is more likely a disk that is not mounted. */
const makeRoomFor = (file: string) => {
  const folder = dirname(file);
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) {
    throw new DatabaseUnusable(`The folder of the database does not exist: ${folder}`);
  }
  attempt(file, () => mkdirSync(folder, { recursive: true }));
};

const attempt = <Value>(file: string, work: () => Value): Value => {
  try {
    return work();
  } catch (failure) {
    throw unusable(file, failure);
  }
};

const explanations: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'this file is not a database; move it away or name another one in RELAIS_DATABASE_URL.',
  SQLITE_CORRUPT: 'this file is damaged; restore a backup.',
  SQLITE_CANTOPEN: 'this file cannot be opened; check the path and its permissions.',
  SQLITE_READONLY: 'this file cannot be written; check its permissions.',
  SQLITE_READONLY_DIRECTORY: 'the folder of this file cannot be written; check its permissions.',
  SQLITE_BUSY: 'another program holds this file; stop it first.',
  EACCES: 'its folder cannot be created; check the permissions.',
  ECONNREFUSED: 'nothing answers there; is PostgreSQL running?',
  ENOTFOUND: 'this host name is unknown; check RELAIS_DATABASE_URL.',
  '28P01': 'PostgreSQL refused the password in RELAIS_DATABASE_URL.',
  '28000': 'PostgreSQL refused the user in RELAIS_DATABASE_URL.',
  '3D000': 'PostgreSQL is running but has no database of this name; create it first.',
  '42501': 'the PostgreSQL user may not create tables there; grant it the right.',
};

const unusable = (where: string, failure: unknown): Error => {
  if (failure instanceof DatabaseUnusable) {
    return new DatabaseUnusable(`${where}: ${failure.message}`);
  }
  const explanation =
    failure instanceof Error && 'code' in failure ? explanations[String(failure.code)] : undefined;
  if (explanation) return new DatabaseUnusable(`Database ${where}: ${explanation}`, { cause: failure });
  return failure instanceof Error ? failure : new Error(String(failure));
};

/** Without user and password. */
const hostOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};
