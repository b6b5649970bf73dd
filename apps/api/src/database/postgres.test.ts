import { setTimeout as pause } from 'node:timers/promises';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { sql as statement } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onPostgres } from './testing/on-both-engines.ts';

const at = instantFromMilliseconds(1_800_000_000_000);
const aCounter = (key: string) => ({ key, windowStart: at, count: 1, expiresAt: at });

onPostgres('a connection that the server closes between two statements', (open) => {
  it('loses its transaction, and nothing else', async () => {
    const database = await open();
    const cut = database.transaction(async (sql) => {
      await sql.insert(sql.tables.limits).values(aCounter('cut'));
      const [own] = await sql.rows<{ pid: number }>(statement`select pg_backend_pid() as pid`);
      await database.read.rows(statement`select pg_terminate_backend(${own?.pid})`);
      // Long enough for the news to come while nobody is asking anything.
      await pause(100);
      await sql.insert(sql.tables.limits).values(aCounter('too late'));
    });
    await expect(cut).rejects.toThrow();
    await database.transaction((sql) => sql.insert(sql.tables.limits).values(aCounter('next')));
    const kept = await database.read.select().from(database.read.tables.limits);
    expect(kept.map(({ key }) => key)).toEqual(['next']);
  });
});
