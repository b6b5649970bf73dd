import type { Rpps } from '@relais/domain/identity/rpps';
import { hasValidKey } from '@relais/domain/identity/rpps';
import type { ContactsColumns, ContactsField } from '@relais/domain/roster/contacts-header';
import { rppsOnRow, type UnreadableRpps } from '@relais/domain/roster/rpps-on-row';
import type { ContactKind } from '../../database/tables/roster.tables.ts';
import type { ProblemReason } from '../../files/problem.ts';
import { readEmail } from './read-email.ts';
import { type PhoneRules, readPhone } from './read-phone.ts';

export type GivenContact = { readonly value: string; readonly raw: string };

/** At most one of each kind per person. */
export type GivenContacts = ReadonlyMap<ContactKind, GivenContact>;

export type ContactsWarning = {
  readonly reason: ProblemReason;
  readonly field: ContactsField;
  readonly text: string;
};

export type ContactsRow =
  | { readonly kind: 'rejected'; readonly defect: UnreadableRpps; readonly text: string }
  | { readonly kind: 'unknown-person'; readonly rpps: Rpps }
  | {
      readonly kind: 'person';
      readonly rpps: Rpps;
      readonly contacts: GivenContacts;
      readonly warnings: readonly ContactsWarning[];
    };

/** Reads who a row is about and how to reach them. `rulesFor` knows the people on the roster and where they work. */
export const contactsRow = (
  columns: ContactsColumns,
  cells: readonly string[],
  rulesFor: (rpps: Rpps) => PhoneRules | undefined,
): ContactsRow => {
  const cell = (field: ContactsField): string => {
    const position = columns.get(field);
    return position === undefined ? '' : (cells[position] ?? '').trim();
  };
  const identifier = cell('rpps');
  const nationalId = cell('nationalId');
  const rpps = rppsOnRow({ type: '', identifier, nationalId });
  if (!rpps.ok) return { kind: 'rejected', defect: rpps.refusal, text: identifier || nationalId };
  const rules = rulesFor(rpps.value);
  if (rules === undefined) return { kind: 'unknown-person', rpps: rpps.value };

  const contacts = new Map<ContactKind, GivenContact>();
  const warnings: ContactsWarning[] = [];
  const warn = (reason: ProblemReason, field: ContactsField) =>
    warnings.push({ reason, field, text: cell(field) });

  if (!hasValidKey(rpps.value)) warn('rpps-key', identifier === '' ? 'nationalId' : 'rpps');
  if (cell('email') !== '') {
    const email = readEmail(cell('email'));
    if (email.kind === 'unusable') warn(email.reason, 'email');
    else contacts.set(email.kind, { value: email.value, raw: cell('email') });
    if (email.kind === 'secure-email') warn('email-secure', 'email');
  }
  for (const field of ['mobile', 'phone'] as const) {
    if (cell(field) === '') continue;
    const phone = readPhone(cell(field), rules);
    if (phone.kind === 'unusable') warn(phone.reason, field);
    else if (!contacts.has(phone.kind)) contacts.set(phone.kind, { value: phone.value, raw: cell(field) });
    if (phone.kind === 'landline' && field === 'mobile') warn('phone-landline', field);
  }
  if (contacts.size === 0) warn('nothing-usable', columns.has('rpps') ? 'rpps' : 'nationalId');
  return { kind: 'person', rpps: rpps.value, contacts, warnings };
};
