import type { StaffRole } from '@relais/domain/activation/actor';
import { findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { desc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { mayReadAddresses, recipientFor, timelineFor } from '../../messages/recipient-shown.ts';
import { doubtsInForce } from '../../nudging/doubts-in-force.ts';
import { thesePeople } from '../../nudging/whom.ts';
import { viewActivation } from '../../views/activation-view.ts';
import { plannedEntries } from '../../views/nudge-entries.ts';
import { findPerson, practicesOf } from '../../views/person.ts';
import { isWithin } from '../../views/scope.ts';
import { timelineOf } from '../../views/timeline.ts';
import type { ContactView, PharmacistsUseCases } from './pharmacists.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const findPharmacist =
  ({ database: { read }, clock }: Needs): PharmacistsUseCases['find'] =>
  async (rpps, { scope, role }) => {
    const { activations } = read.tables;
    const person = await findPerson(read, rpps);
    const [found] = await read
      .select({ state: activations.state })
      .from(activations)
      .where(eq(activations.rpps, rpps));
    if (person === undefined || found === undefined || !(await isWithin(read, rpps, scope))) return undefined;
    const now = clock.now();
    const practices = await practicesOf(read, rpps);
    const departments = practices.flatMap(({ department }) => findDepartment(department ?? '') ?? []);
    return {
      person,
      practices,
      zone: departments[0]?.zone ?? 'Europe/Paris',
      now,
      activation: viewActivation(found.state, now, role),
      evidence: found.state.evidence,
      contacts: (await contactsOf(read, rpps)).map((contact) => contactFor(role, contact)),
      contactsMasked: !mayReadAddresses(role),
      maySettleDoubts: role === 'advisor' || role === 'admin',
      timeline: [...(await plannedEntries(read, rpps, 5)), ...(await timelineOf(read, [rpps], 100))].map(
        timelineFor(role),
      ),
    };
  };

/** For those who read, what stands in the file is masked as well as what it came to. */
const contactFor = (role: StaffRole, { value, raw, ...contact }: ContactView): ContactView => {
  const channel = contact.kind === 'mobile' || contact.kind === 'landline' ? 'sms' : 'email';
  const shown = recipientFor(role, channel, value);
  return { ...contact, value: shown, raw: mayReadAddresses(role) ? raw : shown };
};

const contactsOf = async (read: ReadSql, rpps: Rpps): Promise<readonly ContactView[]> => {
  const { contacts } = read.tables;
  const rows = await read
    .select({
      kind: contacts.kind,
      value: contacts.value,
      raw: contacts.raw,
      source: contacts.source,
      since: contacts.since,
      retiredAt: contacts.retiredAt,
    })
    .from(contacts)
    .where(eq(contacts.rpps, rpps))
    .orderBy(desc(contacts.since), contacts.id);
  const doubts = new Map(
    (await doubtsInForce(read, thesePeople([rpps]))).map(({ channel, since }) => [
      channel === 'sms' ? 'mobile' : 'email',
      since,
    ]),
  );
  return rows
    .map((row) => ({
      ...row,
      doubtedSince: row.retiredAt === null ? (doubts.get(row.kind) ?? null) : null,
    }))
    .toSorted((one, other) => Number(one.retiredAt !== null) - Number(other.retiredAt !== null));
};
