import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import {
  type ContactsColumns,
  contactsTitle,
  mapContactsHeader,
} from '@relais/domain/roster/contacts-header';
import type { ReadSql } from '../../database/sql.ts';
import type { ByteSource } from '../../files/byte-source.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import type { ProblemSink } from '../../files/problem.ts';
import type { ImportListener } from '../../files/progress.ts';
import { readWhole } from '../../files/read-whole.ts';
import { readTable } from '../../files/table.ts';
import { type ContactsReading, contactsCollector } from './contacts-collector.ts';
import { peopleOnRoster } from './people-on-roster.ts';

/** The national file of 75,000 people is ten times smaller. */
const biggestFile = 64 * 1024 * 1024;

/** Rows between two turns of the event loop. */
const stride = 1_000;

type Place = { readonly read: ReadSql; readonly fictionAllowed: boolean };

/** Reads the whole table; rows that cannot be used, and cells that cannot, go to `problem`. */
export const readContacts = async (
  source: ByteSource,
  { read, fictionAllowed }: Place,
  { progress, problem, signal }: ImportListener & { readonly problem: ProblemSink },
): Promise<Result<ContactsReading & { readonly rows: number }, FileRefusal>> => {
  const content = await readWhole(source, biggestFile);
  if (!content.ok) return content;
  const table = await readTable(content.value);
  if (!table.ok) return table;
  const { titles, rows } = table.value;
  const columns = columnsOf(titles);
  if (!columns.ok) return columns;

  const roster = await peopleOnRoster(read);
  const collector = contactsCollector({
    columns: columns.value,
    titles,
    problem,
    rulesFor: (rpps: Rpps) => {
      const regions = roster.get(rpps);
      return regions && { regions, fictionAllowed };
    },
  });
  const bytesTotal = content.value.length;
  for (const [index, row] of rows.entries()) {
    if (index % stride === 0) {
      progress({
        step: 'reading',
        bytesRead: Math.round((bytesTotal * index) / rows.length),
        bytesTotal,
        rowsRead: index,
      });
      await new Promise(setImmediate);
      if (signal.aborted) return refuse({ code: 'cancelled' });
    }
    collector.take(row);
  }
  return accept({ rows: rows.length, ...collector.reading() });
};

const columnsOf = (titles: readonly string[]): Result<ContactsColumns, FileRefusal> => {
  const mapped = mapContactsHeader(titles);
  if (mapped.ok) return mapped;
  const { refusal } = mapped;
  if (refusal.code === 'column-missing') return refuse({ code: 'column-missing', title: refusal.title });
  const [first, second] = refusal.columns;
  const title = contactsTitle(refusal.field);
  return refuse({ code: 'column-twice', title, columns: [first + 1, second + 1] });
};
