import type pg from 'pg';
import { migrationsOf, migrationsTable, pending } from './migrations.ts';

/** Any number nobody else uses: processes that start together take turns on it. */
const lock = 7_202_411;

/** Brings the database to the current structure, in one transaction under an advisory lock. */
export const migratePostgres = async (writers: pg.Pool): Promise<void> => {
  const client = await writers.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${migrationsTable} (position INTEGER PRIMARY KEY, hash TEXT NOT NULL)`,
    );
    const { rows } = await client.query<{ hash: string }>(
      `SELECT hash FROM ${migrationsTable} ORDER BY position`,
    );
    const missing = pending(
      migrationsOf('postgres'),
      rows.map((row) => row.hash),
    );
    for (const [offset, { hash, statements }] of missing.entries()) {
      for (const statement of statements) await client.query(statement);
      await client.query(`INSERT INTO ${migrationsTable} VALUES ($1, $2)`, [rows.length + offset, hash]);
    }
    await client.query('COMMIT');
  } catch (failure) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw failure;
  } finally {
    client.release();
  }
};
