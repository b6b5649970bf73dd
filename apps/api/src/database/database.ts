import type { Engine } from './kit.ts';
import type { ReadSql, Sql } from './sql.ts';

export type Database = {
  readonly engine: Engine;
  /** Committed data, outside any transaction. */
  readonly read: ReadSql;
  /**
   * All or nothing, and as if alone. Commits when `work` ends, unless it throws or returns a refused Result;
   * the Result comes back either way. `work` may run again when PostgreSQL asks for a retry: everything it
   * does outside the database must bear that. A transaction inside another throws.
   */
  readonly transaction: <Value>(work: (sql: Sql) => Promise<Value>) => Promise<Value>;
  /**
   * Leaves no copy of deleted rows in the files of SQLite, whose log would keep them until it is reused. PostgreSQL
   * offers no such thing: there, vacuum and the rotation of its own log do it in time.
   */
  readonly forgetDeleted: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The database cannot be used; the message is one sentence for the person who started the program. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable';
}

/** Somebody else held the database for longer than we are willing to wait. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy';
}

/** How long a transaction waits for its turn before giving up. */
export const patience = 30_000;

export const isRefused = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'refusal' in value;
