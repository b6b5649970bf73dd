import type { SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Engine } from './kit.ts';
import type { Tables } from './schema.ts';

type Builder = BaseSQLiteDatabase<'async', unknown>;

/** Reads only: a write through it is refused by the engine. Always `await`; only what both engines understand. */
export type ReadSql = Pick<Builder, 'select' | 'selectDistinct' | '$with' | '$count'> & {
  readonly tables: Tables;
  readonly engine: Engine;
  /** For statements the builder cannot say on both engines; belongs in database/ only. */
  readonly rows: <Row>(statement: SQL) => Promise<Row[]>;
};

/** What `transaction` hands to its work; useless once the work has ended. */
export type Sql = ReadSql & Pick<Builder, 'insert' | 'update' | 'delete'>;
