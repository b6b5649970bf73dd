import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { currentTransaction } from './current-transaction.ts';
import { type Database, DatabaseBusy, isRefused, patience } from './database.ts';
import { asTheOneDialect, casing, kits } from './kit.ts';
import { defineSchema } from './schema.ts';
import type { Sql } from './sql.ts';

const tables = defineSchema(kits.postgres);

export const connectPostgres = (url: string) => ({
  writers: quietly(new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: patience })),
  readers: quietly(
    new pg.Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: patience,
      options: '-c default_transaction_read_only=on',
    }),
  ),
});

/** An idle connection the server closed is replaced at the next use; unheard, its 'error' would end the process. */
const quietly = (pool: pg.Pool) => pool.on('error', () => undefined);

export const postgresDatabase = ({ writers, readers }: ReturnType<typeof connectPostgres>): Database => {
  const transactions = currentTransaction();

  const attempt = <Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> =>
    transactions.run(async (assertInside) => {
      const client = await writers.connect();
      let broken: Error | undefined;
      // Lost between two statements, it would be heard by nobody and end the process; the next statement fails anyway.
      const lost = (error: Error) => {
        broken = error;
      };
      client.on('error', lost);
      try {
        await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
        const value = await work(sqlOver(guarded(client, assertInside)));
        await client.query(isRefused(value) ? 'ROLLBACK' : 'COMMIT');
        return value;
      } catch (failure) {
        await client.query('ROLLBACK').catch(lost);
        throw failure;
      } finally {
        client.off('error', lost);
        client.release(broken);
      }
    });

  return {
    engine: 'postgres',
    read: sqlOver(readers),
    transaction: async (work) => {
      transactions.assertOutside();
      const deadline = performance.now() + patience;
      for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
        try {
          return await attempt(work);
        } catch (failure) {
          if (!lostTheRace(failure)) throw failure;
          if (performance.now() > deadline) {
            throw new DatabaseBusy(`Others kept changing the same rows for ${patience / 1000} s.`, {
              cause: failure,
            });
          }
          await new Promise((resolve) => setTimeout(resolve, pause / 2 + spread() * pause));
        }
      }
    },
    forgetDeleted: async () => {},
    close: async () => {
      await Promise.all([writers, readers].map((pool) => (pool.ended ? undefined : pool.end())));
    },
  };
};

/** Serialization failure or deadlock: PostgreSQL asks to run the whole transaction again. */
const lostTheRace = (failure: unknown): boolean => {
  for (let error = failure; error instanceof Error; error = error.cause) {
    if ('code' in error && (error.code === '40001' || error.code === '40P01')) return true;
  }
  return false;
};

/** Between 0 and 1, different for each waiter: those who collided must not collide again in step. */
const spread = (): number => (performance.now() * 7919) % 1;

type Connection = Pick<pg.ClientBase, 'query'>;

const guarded = (client: Connection, assertInside: () => void): Connection =>
  asTheOneDialect({
    query: (...statement: Parameters<Connection['query']>) => {
      assertInside();
      return client.query(...statement);
    },
  });

const sqlOver = (connection: Connection): Sql => {
  const builder = drizzle(asTheOneDialect<pg.Pool>(connection), { casing });
  const rows = async (statement: Parameters<typeof builder.execute>[0]) =>
    (await builder.execute(statement)).rows;
  return asTheOneDialect(Object.assign(builder, { tables, engine: 'postgres', rows }));
};
