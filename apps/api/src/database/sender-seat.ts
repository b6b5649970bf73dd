import { resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';

export type SenderSeat = { readonly leave: () => void };

/**
 * The right to send from this database, or `undefined` while another process has it. A SQLite file has one sender: the seat is a
 * lock on a small file beside it, which the system frees whatever way its holder ends. On PostgreSQL there is a seat for everyone:
 * rows are locked one by one.
 */
export const takeSenderSeat = (url: string, root: string): SenderSeat | undefined => {
  if (!url.startsWith('file:')) return { leave: () => undefined };
  const lock = new BetterSqlite(`${resolve(root, url.slice('file:'.length))}-sender`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return { leave: () => lock.close() };
  } catch (failure) {
    lock.close();
    if (failure instanceof BetterSqlite.SqliteError && failure.code.startsWith('SQLITE_BUSY'))
      return undefined;
    throw failure;
  }
};
