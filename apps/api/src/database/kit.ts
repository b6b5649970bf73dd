import type { Instant } from '@relais/domain/kernel/instant';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/**
 * The vocabulary tables are written in. Repositories only ever see SQLite's types, on both engines:
 * the column builders below promise the same JavaScript value for the same word.
 */
const sqliteKit = {
  table: sqlite.sqliteTable,
  text: () => sqlite.text(),
  oneOf: <const Values extends readonly [string, ...string[]]>(values: Values) =>
    sqlite.text({ enum: values }),
  int: () => sqlite.integer(),
  decimal: () => sqlite.real(),
  flag: () => sqlite.integer({ mode: 'boolean' }),
  /** Milliseconds since 1970, as a number. */
  instant: () => sqlite.integer().$type<Instant>(),
  json: <Value>() => sqlite.text({ mode: 'json' }).$type<Value>(),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
};

export type Kit = typeof sqliteKit;

/** The one cast of the code base: what PostgreSQL's half offers is declared to be what SQLite's half offers. */
export const asTheOneDialect = <Declared>(postgresCounterpart: unknown): Declared =>
  postgresCounterpart as Declared;

const postgresKit = asTheOneDialect<Kit>({
  table: pg.pgTable,
  text: () => pg.text(),
  oneOf: (values: readonly [string, ...string[]]) => pg.text({ enum: values }),
  int: () => pg.bigint({ mode: 'number' }),
  decimal: () => pg.doublePrecision(),
  flag: () => pg.boolean(),
  instant: () => pg.bigint({ mode: 'number' }),
  json: () => pg.jsonb(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
});

export const kits = { sqlite: sqliteKit, postgres: postgresKit } as const;

export type Engine = keyof typeof kits;

/** Keys are camelCase in code, columns snake_case in the database; drizzle-kit is told the same. */
export const casing = 'snake_case';
