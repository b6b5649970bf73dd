import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { ContactKind } from '../../database/tables/roster.tables.ts';
import { erasedAmong } from '../../erasures/erased-people.ts';
import type { ByteSource } from '../../files/byte-source.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import type { ProblemSink } from '../../files/problem.ts';
import { type ProblemTotals, problemCounts } from '../../files/problem-counts.ts';
import type { ImportListener } from '../../files/progress.ts';
import type { Clock, Digest, Ids } from '../../foundations.ts';
import { type ContactChange, contactChanges } from './contact-changes.ts';
import type { GivenContacts } from './contacts-row.ts';
import { readContacts } from './read-contacts.ts';

export type ContactsReport = ProblemTotals & {
  readonly rows: number;
  /** Distinct people of the file who are on the roster. */
  readonly people: number;
  /** Rows whose RPPS is nobody's here. */
  readonly unknown: number;
  /** People with a first coordinate, with another one than before, with nothing new. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** New values by kind: those that replace another count too. */
  readonly newContacts: Readonly<Record<ContactKind, number>>;
  readonly replaced: number;
};

export type ImportContacts = (
  command: { readonly source: ByteSource; readonly dryRun: boolean },
  listener: ImportListener & { readonly problem: ProblemSink },
) => Promise<Result<ContactsReport, FileRefusal>>;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly fictionAllowed: boolean;
};

const atOnce = 400;

/**
 * Takes correspondence coordinates from the Ordre's table. A new value retires the former one, which is kept; an
 * empty cell says nothing; people who are not on the roster are reported. All or nothing, in one transaction.
 */
export const importContacts =
  ({ database, clock, ids, digest, fictionAllowed }: Needs): ImportContacts =>
  async ({ source, dryRun }, listener) => {
    const counts = problemCounts();
    const reading = await readContacts(
      source,
      { read: database.read, fictionAllowed },
      {
        ...listener,
        problem: (problem) => {
          counts.count(problem);
          listener.problem(problem);
        },
      },
    );
    if (!reading.ok) return reading;
    const { rows, unknown, people } = reading.value;
    const said = { bytesRead: source.size ?? 0, bytesTotal: source.size, rowsRead: rows };
    const tally = (changes: Tally) =>
      accept({
        rows,
        people: people.size,
        unknown,
        ...changes,
        unchanged: people.size - changes.added - changes.changed,
        ...counts.totals(),
      });

    listener.progress({ step: 'comparing', ...said });
    const planned = await inBatches(database.read, people, digest, async () => undefined);
    if (listener.signal.aborted) return refuse({ code: 'cancelled' });
    if (dryRun || planned.added + planned.changed === 0) return tally(planned);

    listener.progress({ step: 'switching', ...said });
    return database.transaction(async (sql) => {
      const now = clock.now();
      return tally(await inBatches(sql, people, digest, (changes) => write(sql, changes, { now, ids })));
    });
  };

type Tally = Pick<ContactsReport, 'added' | 'changed' | 'newContacts' | 'replaced'>;

const inBatches = async (
  read: ReadSql,
  people: ReadonlyMap<Rpps, GivenContacts>,
  digest: Digest,
  use: (changes: readonly ContactChange[]) => Promise<void>,
): Promise<Tally> => {
  // Whoever asked to be forgotten stays so: a file does not bring their coordinates back.
  const erased = await erasedAmong(read, digest, [...people.keys()]);
  const everybody = [...people].filter(([rpps]) => !erased.has(rpps));
  const newContacts = { email: 0, 'secure-email': 0, mobile: 0, landline: 0 };
  let added = 0;
  let touched = 0;
  let replaced = 0;
  for (let start = 0; start < everybody.length; start += atOnce) {
    const { changes, newlyReachable } = await contactChanges(
      read,
      new Map(everybody.slice(start, start + atOnce)),
    );
    added += newlyReachable.length;
    touched += new Set(changes.map(({ rpps }) => rpps)).size;
    replaced += changes.filter(({ retires }) => retires !== undefined).length;
    for (const { kind } of changes) newContacts[kind] += 1;
    if (changes.length > 0) await use(changes);
  }
  return { added, changed: touched - added, newContacts, replaced };
};

const write = async (
  sql: Sql,
  changes: readonly ContactChange[],
  { now, ids }: { readonly now: ReturnType<Clock['now']>; readonly ids: Ids },
) => {
  const { contacts } = sql.tables;
  const retired = changes.flatMap(({ retires }) => (retires === undefined ? [] : [retires]));
  if (retired.length > 0) {
    await sql.update(contacts).set({ retiredAt: now }).where(inArray(contacts.id, retired));
  }
  await sql.insert(contacts).values(
    changes.map(({ rpps, kind, given }) => ({
      id: ids.next(),
      rpps,
      kind,
      value: given.value,
      raw: given.raw,
      source: 'import' as const,
      since: now,
    })),
  );
};
