import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { eq, sql as statement } from 'drizzle-orm';
import type { Database } from './database.ts';
import { migrationsOf, migrationsTable } from './migrations.ts';

const longAgo = instantFromMilliseconds(0);
const aProbe = { key: 'health', windowStart: longAgo, count: 0, expiresAt: longAgo };

/** A health check: the database takes a write, and has exactly the structure this version works with. */
export const databaseAnswers = ({ engine, transaction }: Database) => {
  const known = migrationsOf(engine);
  return (): Promise<string | undefined> =>
    transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aProbe).onConflictDoNothing();
      await sql.delete(sql.tables.limits).where(eq(sql.tables.limits.key, aProbe.key));
      const applied = await sql.rows<{ hash: string }>(
        statement`SELECT hash FROM ${statement.identifier(migrationsTable)} ORDER BY position`,
      );
      const isCurrent =
        applied.length === known.length && applied.every(({ hash }, at) => hash === known[at]?.hash);
      return isCurrent ? undefined : 'has the structure of another version';
    });
};
