import { findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { viewActivation } from '../../views/activation-view.ts';
import { findPerson, practicesOf } from '../../views/person.ts';
import { isWithin } from '../../views/scope.ts';
import { timelineOf } from '../../views/timeline.ts';
import type { ContactView, PharmacistsUseCases } from './pharmacists.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const findPharmacist =
  ({ database: { read }, clock }: Needs): PharmacistsUseCases['find'] =>
  async (rpps, { scope, role }) => {
    const { activations, nudges } = read.tables;
    const person = await findPerson(read, rpps);
    const [found] = await read
      .select({ state: activations.state })
      .from(activations)
      .where(eq(activations.rpps, rpps));
    if (person === undefined || found === undefined || !(await isWithin(read, rpps, scope))) return undefined;
    const now = clock.now();
    const practices = await practicesOf(read, rpps);
    const departments = practices.flatMap(({ department }) => findDepartment(department ?? '') ?? []);
    const [planned] = await read
      .select({ dueAt: nudges.wakeAt, rule: nudges.rule })
      .from(nudges)
      .where(and(eq(nudges.rpps, rpps), eq(nudges.state, 'planned')))
      .orderBy(asc(nudges.wakeAt))
      .limit(1);
    return {
      person,
      practices,
      zone: departments[0]?.zone ?? 'Europe/Paris',
      now,
      activation: viewActivation(found.state, now, role),
      evidence: found.state.evidence,
      contacts: await contactsOf(read, rpps),
      nextNudge: planned,
      timeline: await timelineOf(read, [rpps], 100),
    };
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
  return rows.toSorted((one, other) => Number(one.retiredAt !== null) - Number(other.retiredAt !== null));
};
