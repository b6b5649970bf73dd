import type { Rpps } from '@relais/domain/identity/rpps';
import { eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tables } from './schema.ts';
import type { ReadSql, Sql } from './sql.ts';

type TableName = keyof Tables;

/** Columns that open something or tell about nobody: they leave with nobody's data. */
const secretColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sessions: ['id'],
  personalLinks: ['id'],
  knownBrowsers: ['id'],
  handOvers: ['id'],
};

/**
 * Where a person is found in a table, `undefined` where nobody is: by its `rpps` column, so that a new table that has one
 * is never forgotten, or by another way for those that name people otherwise.
 */
const whereIs = (sql: ReadSql, name: TableName, rpps: Rpps): SQL | undefined => {
  const { attempts, messages, receipts, sessions } = sql.tables;
  const theirMessages = sql.select({ id: messages.id }).from(messages).where(eq(messages.rpps, rpps));
  if (name === 'sessions') return eq(sessions.subject, rpps);
  if (name === 'attempts') return inArray(attempts.messageId, theirMessages);
  if (name === 'receipts') return inArray(receipts.messageId, theirMessages);
  const column = columnsOf(sql, name)['rpps'];
  return column && eq(column, rpps);
};

const tableOf = (sql: ReadSql, name: TableName): SQLiteTable => sql.tables[name];

const columnsOf = (sql: ReadSql, name: TableName): Readonly<Record<string, SQLiteColumn>> =>
  getTableColumns(tableOf(sql, name));

const namesIn = (sql: ReadSql): readonly TableName[] =>
  Object.keys(sql.tables).filter((name): name is TableName => name in sql.tables);

export type PersonRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Every row that is about this person, by table; tables without one are there too, empty. */
export const rowsOfPerson = async (sql: ReadSql, rpps: Rpps): Promise<PersonRows> => {
  const found: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const name of namesIn(sql)) {
    const where = whereIs(sql, name, rpps);
    if (where === undefined) continue;
    const kept = Object.entries(columnsOf(sql, name)).filter(
      ([column]) => !secretColumns[name]?.includes(column),
    );
    found[name] = await sql.select(Object.fromEntries(kept)).from(tableOf(sql, name)).where(where);
  }
  return found;
};

/** Deletes every row that is about this person, but in the tables named. */
export const deleteRowsOfPerson = async (
  sql: Sql,
  rpps: Rpps,
  except: readonly TableName[],
): Promise<void> => {
  for (const name of namesIn(sql)) {
    const where = except.includes(name) ? undefined : whereIs(sql, name, rpps);
    if (where !== undefined) await sql.delete(tableOf(sql, name)).where(where);
  }
};
