import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { and, eq, inArray, lte, or } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { ReadSql } from '../database/sql.ts';
import type { Clock, Ids } from '../foundations.ts';
import type { Kinship } from './compare-epochs.ts';
import { doubtful } from './doubt-due.ts';
import type { EpochFile } from './epoch-file.ts';
import {
  beginLine,
  holdLine,
  kinshipOf,
  latestRestore,
  nextEpoch,
  noteRestore,
  openGate,
  type RestoreRow,
} from './restores.repository.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly file: EpochFile;
  readonly alarm: (what: 'restored' | 'foreign') => void;
};

/** How long, in ms, a copy of the database may look like the database itself, at most twice over. */
const step = minutes(1);

/**
 * Keeps the epoch of this installation, and says what the database is to it. A restored one is told at once, before
 * anything leaves, and its gate opens by itself when all that may have left has been looked for. A foreign one is left alone.
 */
export const restoreGate = (needs: Needs) => {
  const { database, clock, file, alarm } = needs;
  let known: Kinship | undefined;

  const look = async (): Promise<Kinship> => {
    const kinship = await kinshipOf(database.read, file);
    if (kinship === 'foreign') {
      if (known !== kinship) alarm(kinship);
      return kinship;
    }
    if (kinship === 'new') await begin(needs);
    if (kinship === 'restored' && (await closeAfterRestore(needs))) alarm(kinship);
    // Twice at the start: a copy made before is then known for one, however soon it comes back.
    if (kinship === 'ours' && known === undefined) await advance(needs, 0);
    if (kinship === 'ours') await advance(needs, known === undefined ? 0 : step);
    const restore = await latestRestore(database.read);
    if (restore?.openedAt === null && !(await anyDoubtLeft(database.read, restore, clock.now()))) {
      await database.transaction((sql) => openGate(sql, clock.now()));
    }
    return kinship;
  };

  return {
    /** Whether this process may decide and send from this database. */
    isOurs: async (): Promise<boolean> => {
      known = await look();
      return known !== 'foreign';
    },
  };
};

const begin = ({ database, clock, ids, file }: Omit<Needs, 'alarm'>): Promise<void> => {
  const epoch = file.writeIfNone({ line: ids.next(), number: 0 });
  return database.transaction((sql) => beginLine(sql, epoch, clock.now()));
};

/** Makes a database this installation’s own by an operator’s decision: all it believes due is doubted first. */
export const adoptDatabase = ({ database, clock, ids, file }: Omit<Needs, 'alarm'>): Promise<void> => {
  const epoch = { line: ids.next(), number: 0 };
  file.write(epoch);
  return database.transaction((sql) => noteRestore(sql, { id: ids.next(), epoch, now: clock.now() }));
};

/** False when another process of this installation was there first. */
const closeAfterRestore = ({ database, clock, ids, file }: Needs): Promise<boolean> =>
  database.transaction(async (sql) => {
    const line = file.read()?.line;
    if (line !== undefined) await holdLine(sql, line);
    const outside = file.read();
    if (outside === undefined || (await kinshipOf(sql, file)) !== 'restored') return false;
    const epoch = { ...outside, number: outside.number + 1 };
    file.write(epoch);
    await noteRestore(sql, { id: ids.next(), epoch, now: clock.now() });
    return true;
  });

/** One step further, the file before the database; not when the last one was less than `after` ms ago. */
const advance = ({ database, clock, file }: Needs, after: number): Promise<void> =>
  database.transaction(async (sql) => {
    const line = file.read()?.line;
    if (line === undefined) return;
    const now = clock.now();
    const epoch = await nextEpoch(sql, line, { now, unlessAfter: later(now, -after) });
    if (epoch !== undefined) file.write(epoch);
  });

const anyDoubtLeft = async (read: ReadSql, restore: RestoreRow, now: Instant): Promise<boolean> => {
  const { messages, nudges } = read.tables;
  const unknown = or(
    inArray(messages.state, ['sending', 'ambiguous']),
    and(doubtful(read, restore), lte(messages.notBefore, now)),
  );
  const [message] = await read.select({ id: messages.id }).from(messages).where(unknown).limit(1);
  if (message !== undefined) return true;
  const undecided = and(eq(nudges.state, 'planned'), lte(nudges.wakeAt, now));
  const [nudge] = await read.select({ id: nudges.id }).from(nudges).where(undecided).limit(1);
  return nudge !== undefined;
};
