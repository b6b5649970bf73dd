import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import {
  type ContactsColumns,
  type ContactsField,
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
import { contactsRow, type GivenContact, type GivenContacts } from './contacts-row.ts';
import { peopleOnRoster } from './people-on-roster.ts';

/** The national file of 75,000 people is ten times smaller. */
const biggestFile = 64 * 1024 * 1024;

export type ContactsReading = {
  readonly rows: number;
  readonly unknown: number;
  readonly people: ReadonlyMap<Rpps, GivenContacts>;
};

type Place = { readonly read: ReadSql; readonly fictionAllowed: boolean };

/** Reads the whole table; rows that cannot be used, and cells that cannot, go to `problem`. */
export const readContacts = async (
  source: ByteSource,
  { read, fictionAllowed }: Place,
  { progress, problem, signal }: ImportListener & { readonly problem: ProblemSink },
): Promise<Result<ContactsReading, FileRefusal>> => {
  const content = await readWhole(source, biggestFile);
  if (!content.ok) return content;
  const table = await readTable(content.value);
  if (!table.ok) return table;
  const { titles, rows } = table.value;
  const mapped = mapContactsHeader(titles);
  if (!mapped.ok) {
    const { refusal } = mapped;
    if (refusal.code === 'column-missing') return refuse({ code: 'column-missing', title: refusal.title });
    const [first, second] = refusal.columns;
    return refuse({
      code: 'column-twice',
      title: contactsTitle(refusal.field),
      columns: [first + 1, second + 1],
    });
  }
  const columns = mapped.value;
  const titleOf = (field: ContactsField) => titles[columns.get(field) ?? -1] ?? contactsTitle(field);
  const roster = await peopleOnRoster(read);
  const rulesFor = (rpps: Rpps) => {
    const regions = roster.get(rpps);
    return regions && { regions, fictionAllowed };
  };

  const people = new Map<Rpps, Map<GivenContactKind, GivenContact>>();
  let unknown = 0;
  for (const [index, row] of rows.entries()) {
    if (signal.aborted) return refuse({ code: 'cancelled' });
    if (index % 1_000 === 0) {
      const bytesRead = Math.round((content.value.length * index) / rows.length);
      progress({ step: 'reading', bytesRead, bytesTotal: content.value.length, rowsRead: index });
      await new Promise(setImmediate);
    }
    const { line } = row;
    if ('defect' in row) {
      problem({ line, text: row.text, reason: row.defect, rejected: true });
      continue;
    }
    const damaged = damagedCell(columns, row.cells);
    if (damaged) {
      problem({
        line,
        column: titleOf(damaged.field),
        text: damaged.text,
        reason: 'invalid-utf8',
        rejected: true,
      });
      continue;
    }
    const read = contactsRow(columns, row.cells, rulesFor);
    if (read.kind === 'rejected') {
      problem({
        line,
        column: titleOf(whoField(columns)),
        text: read.text,
        reason: read.defect,
        rejected: true,
      });
      continue;
    }
    if (read.kind === 'unknown-person') {
      unknown += 1;
      problem({
        line,
        column: titleOf(whoField(columns)),
        text: read.rpps,
        reason: 'rpps-not-on-roster',
        rejected: true,
      });
      continue;
    }
    for (const { reason, field, text } of read.warnings) {
      problem({ line, column: titleOf(field), text, reason, rejected: false });
    }
    const before = people.get(read.rpps);
    if (before === undefined) people.set(read.rpps, new Map(read.contacts));
    else if (!joins(before, read.contacts)) {
      problem({
        line,
        column: titleOf(whoField(columns)),
        text: read.rpps,
        reason: 'rpps-twice',
        rejected: false,
      });
    }
  }
  return accept({ rows: rows.length, unknown, people });
};

type GivenContactKind = GivenContacts extends ReadonlyMap<infer Kind, GivenContact> ? Kind : never;

const whoField = (columns: ContactsColumns): ContactsField => (columns.has('rpps') ? 'rpps' : 'nationalId');

/** A second row of the same person completes the first; false when it contradicts it. */
const joins = (before: Map<GivenContactKind, GivenContact>, more: GivenContacts): boolean => {
  let agrees = true;
  for (const [kind, contact] of more) {
    const already = before.get(kind);
    if (already === undefined) before.set(kind, contact);
    else if (already.value !== contact.value) agrees = false;
  }
  return agrees;
};

/** The mark that decoding leaves where bytes made no character. */
const damagedCell = (columns: ContactsColumns, cells: readonly string[]) => {
  for (const [field, position] of columns) {
    const text = cells[position] ?? '';
    if (text.includes('\uFFFD')) return { field, text };
  }
  return undefined;
};
