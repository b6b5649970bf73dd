import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { currentTransaction } from './current-transaction.ts';
import { type Database, DatabaseBusy, isRefused, patience } from './database.ts';
import { asTheOneDialect, casing, kits } from './kit.ts';
import { defineSchema } from './schema.ts';
import type { ReadSql, Sql } from './sql.ts';
import { turnstile } from './turnstile.ts';

const tables = defineSchema(kits.sqlite);

/**
 * One connection writes, only inside `transaction`; one reads, and cannot write. Both keep what they acknowledge
 * through a power cut: in WAL mode better-sqlite3 falls back to NORMAL unless FULL is asked for on each connection.
 */
export const connectSqlite = (file: string) => {
  const writer = new BetterSqlite(file, { timeout: 5_000 });
  writer.pragma('journal_mode = WAL');
  settle(writer);
  // A deleted row is overwritten, not only given back: somebody erased must not be found in the file.
  writer.pragma('secure_delete = ON');
  // From here on the writer never blocks the event loop: waiting for another process is done asynchronously.
  writer.pragma('busy_timeout = 0');
  const reader = new BetterSqlite(file, { readonly: true, timeout: 5_000 });
  settle(reader);
  return { writer, reader };
};

const settle = (connection: BetterSqlite.Database) => {
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  const kept = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
    connection.pragma(name, { simple: true }),
  );
  if (kept.join(' ') !== 'wal 2 1') {
    throw new Error(`SQLite settings were not accepted: journal_mode, synchronous, foreign_keys = ${kept}`);
  }
};

export const sqliteDatabase = ({ writer, reader }: ReturnType<typeof connectSqlite>): Database => {
  const inTurn = turnstile(patience);
  const transactions = currentTransaction();

  return {
    engine: 'sqlite',
    read: sqlOver(reader),
    transaction: (work) => {
      transactions.assertOutside();
      return inTurn(() =>
        transactions.run(async (assertInside) => {
          await begin(writer);
          try {
            const value = await work(sqlOver(guarded(writer, assertInside)));
            writer.exec(isRefused(value) ? 'ROLLBACK' : 'COMMIT');
            return value;
          } catch (failure) {
            if (writer.inTransaction) writer.exec('ROLLBACK');
            throw failure;
          }
        }),
      );
    },
    forgetDeleted: () =>
      inTurn(async () => {
        writer.pragma('wal_checkpoint(TRUNCATE)');
      }),
    close: async () => {
      await inTurn(async () => {
        reader.close();
        writer.close();
      });
    },
  };
};

/** Takes the write lock, waiting for other processes without blocking this one. */
export const begin = async (writer: BetterSqlite.Database, waitAtMost = patience): Promise<void> => {
  const deadline = performance.now() + waitAtMost;
  for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
    try {
      writer.exec('BEGIN IMMEDIATE');
      return;
    } catch (failure) {
      if (!isBusy(failure)) throw failure;
      if (performance.now() > deadline) {
        throw new DatabaseBusy(`Another process held the database for more than ${waitAtMost / 1000} s.`);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

const isBusy = (failure: unknown): boolean =>
  failure instanceof BetterSqlite.SqliteError && failure.code.startsWith('SQLITE_BUSY');

type Connection = Pick<BetterSqlite.Database, 'prepare'>;

const guarded = (writer: Connection, assertInside: () => void): Connection => ({
  prepare: (statement: string) => {
    assertInside();
    return asTheOneDialect(writer.prepare(statement));
  },
});

const sqlOver = (connection: Connection): Sql & ReadSql => {
  const builder = drizzle(asTheOneDialect<BetterSqlite.Database>(connection), { casing });
  const rows = async (statement: Parameters<typeof builder.all>[0]) => builder.all(statement);
  return asTheOneDialect(Object.assign(builder, { tables, engine: 'sqlite', rows }));
};
