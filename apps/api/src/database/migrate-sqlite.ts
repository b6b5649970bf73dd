import type BetterSqlite from 'better-sqlite3';
import { migrationsOf, migrationsTable, pending } from './migrations.ts';
import { begin } from './sqlite.ts';

/** Brings the file to the current structure, in one transaction under the write lock: two processes may start together. */
export const migrateSqlite = async (writer: BetterSqlite.Database): Promise<void> => {
  // Rebuilding a table drops the old one: references are checked as a whole at the end instead.
  writer.pragma('foreign_keys = OFF');
  await begin(writer);
  try {
    writer.exec(
      `CREATE TABLE IF NOT EXISTS ${migrationsTable} (position INTEGER PRIMARY KEY, hash TEXT NOT NULL)`,
    );
    const applied = writer
      .prepare(`SELECT hash FROM ${migrationsTable} ORDER BY position`)
      .pluck()
      .all()
      .map(String);
    const missing = pending(migrationsOf('sqlite'), applied);
    for (const [offset, { hash, statements }] of missing.entries()) {
      for (const statement of statements) writer.exec(statement);
      writer.prepare(`INSERT INTO ${migrationsTable} VALUES (?, ?)`).run(applied.length + offset, hash);
    }
    const orphans = missing.length === 0 ? [] : writer.prepare('PRAGMA foreign_key_check').all();
    if (orphans.length > 0) throw new Error(`The migration would leave ${orphans.length} orphan rows.`);
    writer.exec('COMMIT');
  } catch (failure) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw failure;
  } finally {
    writer.pragma('foreign_keys = ON');
  }
};
