import type { Database } from '../../database/database.ts';

/** Those that refer to others before those they refer to. */
const kept = [
  'contacts',
  'practices',
  'activationEvents',
  'activations',
  'pharmacists',
  'attempts',
  'messages',
  'nudges',
  'dailySendings',
  'personalLinks',
  'epochs',
  'restores',
] as const;

/** All that changes while a region lives, as it stands now; `putBack` makes the database that again. */
export const copyOfADatabase = async ({ read }: Database) => {
  const copies = await Promise.all(
    kept.map(async (name) => ({ name, rows: await read.select().from(read.tables[name]) })),
  );
  return {
    putBack: (database: Database) =>
      database.transaction(async (sql) => {
        for (const { name } of copies) await sql.delete(sql.tables[name]);
        for (const { name, rows } of copies.toReversed()) {
          for (const row of rows) await sql.insert(sql.tables[name]).values(row as never);
        }
      }),
  };
};
