import { days, hours, type Instant, instantFromMilliseconds, later } from '@relais/domain/kernel/instant';
import { and, desc, eq, gt, isNull, lte, sql as statement } from 'drizzle-orm';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import { compareEpochs, type Kinship } from './compare-epochs.ts';
import type { Epoch, EpochFile } from './epoch-file.ts';

export type RestoreRow = Tables['restores']['$inferSelect'];

/** The last time this database was found to be a former state of itself, settled or not. */
export const latestRestore = async (sql: ReadSql): Promise<RestoreRow | undefined> => {
  const { restores } = sql.tables;
  const [latest] = await sql
    .select()
    .from(restores)
    // All of them, found from the end of their index.
    .where(gt(restores.noticedAt, instantFromMilliseconds(0)))
    .orderBy(desc(restores.noticedAt))
    .limit(1);
  return latest;
};

export const kinshipOf = async (sql: ReadSql, file: EpochFile): Promise<Kinship> => {
  const { epochs, messages } = sql.tables;
  // The database first: the file only ever grows meanwhile.
  const lines = await sql.select().from(epochs);
  const [message] = await sql.select({ id: messages.id }).from(messages).limit(1);
  const outside = file.read();
  return compareEpochs({
    outside,
    inside: lines.find(({ line }) => line === outside?.line)?.number,
    anyLine: lines.length > 0,
    anyMessage: message !== undefined,
  });
};

/** A little before the copy was made: its clock and ours may differ, and its last minutes may be missing. */
const margin = hours(1);
/** No message is useful for longer: where nothing tells the age of a copy, it is this old. */
const oldest = days(30);

type Noting = { readonly id: string; readonly epoch: Epoch; readonly now: Instant };

/** From now on this database is the one of that epoch, and what it believes still to be sent is doubted. */
export const noteRestore = async (sql: Sql, { id, epoch, now }: Noting): Promise<void> => {
  const { epochs, restores } = sql.tables;
  const [last] = await sql.select({ at: epochs.at }).from(epochs).orderBy(desc(epochs.at)).limit(1);
  const since = last === undefined ? later(now, -oldest) : later(last.at, -margin);
  await writeEpoch(sql, epoch, now);
  await sql.insert(restores).values({ id, since, noticedAt: now });
};

/** The first epoch of a line. A process that comes late leaves the line where the others have brought it. */
export const beginLine = async (sql: Sql, epoch: Epoch, now: Instant): Promise<void> => {
  await sql
    .insert(sql.tables.epochs)
    .values({ ...epoch, at: now })
    .onConflictDoNothing();
};

const writeEpoch = async (sql: Sql, epoch: Epoch, now: Instant): Promise<void> => {
  const { epochs } = sql.tables;
  const { number } = epoch;
  await sql
    .insert(epochs)
    .values({ ...epoch, at: now })
    .onConflictDoUpdate({ target: epochs.line, set: { number, at: now } });
};

export const openGate = async (sql: Sql, now: Instant): Promise<void> => {
  const { restores } = sql.tables;
  await sql.update(restores).set({ openedAt: now }).where(isNull(restores.openedAt));
};

/** The next epoch of a line, written; `undefined` when the present one is younger than `unlessAfter`, or there is none. */
export const nextEpoch = async (
  sql: Sql,
  line: string,
  { now, unlessAfter }: { readonly now: Instant; readonly unlessAfter: Instant },
): Promise<Epoch | undefined> => {
  const { epochs } = sql.tables;
  const [row] = await sql
    .update(epochs)
    .set({ number: statement`${epochs.number} + 1`, at: now })
    .where(and(eq(epochs.line, line), lte(epochs.at, unlessAfter)))
    .returning({ line: epochs.line, number: epochs.number });
  return row;
};

/** Keeps the other processes of the same installation from moving its line until the transaction ends. */
export const holdLine = async (sql: Sql, line: string): Promise<void> => {
  const { epochs } = sql.tables;
  await sql
    .update(epochs)
    .set({ line: statement`${epochs.line}` })
    .where(eq(epochs.line, line));
};
