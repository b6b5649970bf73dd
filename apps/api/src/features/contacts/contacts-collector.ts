import type { Rpps } from '@relais/domain/identity/rpps';
import {
  type ContactsColumns,
  type ContactsField,
  contactsTitle,
} from '@relais/domain/roster/contacts-header';
import type { ContactKind } from '../../database/tables/roster.tables.ts';
import type { ProblemReason, ProblemSink } from '../../files/problem.ts';
import type { TableRow } from '../../files/table-row.ts';
import { type ContactsRow, contactsRow, type GivenContact, type GivenContacts } from './contacts-row.ts';
import type { PhoneRules } from './read-phone.ts';

export type ContactsReading = {
  /** Rows about people who are not on the roster. */
  readonly unknown: number;
  readonly people: ReadonlyMap<Rpps, GivenContacts>;
};

type Needs = {
  readonly columns: ContactsColumns;
  readonly titles: readonly string[];
  readonly problem: ProblemSink;
  readonly rulesFor: (rpps: Rpps) => PhoneRules | undefined;
};

type ContactsOfPerson = Extract<ContactsRow, { readonly kind: 'person' }>;

/** Gathers what the rows of a table say of each person, and reports what cannot be used. */
export const contactsCollector = ({ columns, titles, problem, rulesFor }: Needs) => {
  const people = new Map<Rpps, Map<ContactKind, GivenContact>>();
  let unknown = 0;
  const whoField: ContactsField = columns.has('rpps') ? 'rpps' : 'nationalId';

  const tell = (line: number, field: ContactsField, text: string, reason: ProblemReason, rejected: boolean) =>
    problem({
      line,
      column: titles[columns.get(field) ?? -1] ?? contactsTitle(field),
      text,
      reason,
      rejected,
    });

  const keep = (line: number, { rpps, contacts, warnings }: ContactsOfPerson) => {
    for (const { reason, field, text } of warnings) tell(line, field, text, reason, false);
    const before = people.get(rpps);
    if (before === undefined) people.set(rpps, new Map(contacts));
    else if (!joins(before, contacts)) tell(line, whoField, rpps, 'rpps-twice', false);
  };

  return {
    take: (row: TableRow): void => {
      const { line } = row;
      if ('defect' in row) {
        problem({ line, text: row.text, reason: row.defect, rejected: true });
        return;
      }
      const damaged = damagedCell(columns, row.cells);
      if (damaged) {
        tell(line, damaged.field, damaged.text, 'invalid-utf8', true);
        return;
      }
      const read = contactsRow(columns, row.cells, rulesFor);
      if (read.kind === 'rejected') tell(line, whoField, read.text, read.defect, true);
      else if (read.kind === 'unknown-person') {
        unknown += 1;
        tell(line, whoField, read.rpps, 'rpps-not-on-roster', true);
      } else keep(line, read);
    },
    reading: (): ContactsReading => ({ unknown, people }),
  };
};

/** A second row of the same person completes the first; false when it contradicts it. */
const joins = (before: Map<ContactKind, GivenContact>, more: GivenContacts): boolean => {
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
