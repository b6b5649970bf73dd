import { resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { DatabaseUnusable } from './database.ts';
import { begin } from './sqlite.ts';

/**
 * A SQLite file has one server: a second would send and plan beside the first. The mark is a lock the operating system
 * holds on a file beside the database and drops when the process dies, however it dies. Waits for a predecessor that is
 * stopping, at most `patience` milliseconds. PostgreSQL serves several at once: nothing is held.
 */
export const holdAsOnlyServer = async (url: string, root: string, patience = 3_000): Promise<() => void> => {
  if (!url.startsWith('file:')) return () => undefined;
  const file = resolve(root, url.slice('file:'.length));
  const mark = new BetterSqlite(`${file}.server`, { timeout: 0 });
  try {
    await begin(mark, patience);
  } catch {
    mark.close();
    throw new DatabaseUnusable(`Another Relais Officine server is running on ${file}: stop it first.`);
  }
  return () => mark.close();
};
