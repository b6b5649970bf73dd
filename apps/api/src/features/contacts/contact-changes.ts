import type { Rpps } from '@relais/domain/identity/rpps';
import { asc, inArray } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import type { ContactKind } from '../../database/tables/roster.tables.ts';
import type { GivenContact, GivenContacts } from './contacts-row.ts';

export type ContactChange = {
  readonly rpps: Rpps;
  readonly kind: ContactKind;
  readonly given: GivenContact;
  /** The contact of this kind in force until now. */
  readonly retires: string | undefined;
};

/** What a file brings that the roster does not know yet about these people, with who had nothing before. */
export const contactChanges = async (read: ReadSql, people: ReadonlyMap<Rpps, GivenContacts>) => {
  const { contacts } = read.tables;
  const history = await read
    .select()
    .from(contacts)
    .where(inArray(contacts.rpps, [...people.keys()]))
    .orderBy(asc(contacts.since), asc(contacts.id));
  const known = Map.groupBy(history, ({ rpps }) => rpps);

  const changes: ContactChange[] = [];
  const newlyReachable: Rpps[] = [];
  for (const [rpps, given] of people) {
    const past = known.get(rpps) ?? [];
    const found = [...given].flatMap(([kind, contact]) => changeOf(rpps, kind, contact, past));
    changes.push(...found);
    if (found.length > 0 && past.every(({ retiredAt }) => retiredAt !== null)) newlyReachable.push(rpps);
  }
  return { changes, newlyReachable };
};

type KnownContact = {
  readonly id: string;
  readonly kind: ContactKind;
  readonly value: string;
  readonly source: 'import' | 'staff' | 'pharmacist';
  readonly retiredAt: number | null;
};

const changeOf = (
  rpps: Rpps,
  kind: ContactKind,
  given: GivenContact,
  past: readonly KnownContact[],
): ContactChange[] => {
  const ofKind = past.filter((contact) => contact.kind === kind);
  const current = ofKind.find(({ retiredAt }) => retiredAt === null);
  if (current?.value === given.value) return [];
  // A value corrected here since the last file stands until the file itself says something new.
  const lastImported = ofKind.findLast(({ source }) => source === 'import');
  if (current && current.source !== 'import' && lastImported?.value === given.value) return [];
  return [{ rpps, kind, given, retires: current?.id }];
};
