import { diagnose } from '@relais/domain/activation/readiness';
import { canSignIn } from '@relais/domain/activation/sign-in';
import { findDepartment } from '@relais/domain/identity/department';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { timelineFor } from '../../messages/recipient-shown.ts';
import { viewActivation } from '../../views/activation-view.ts';
import { officinesWithin } from '../../views/scope.ts';
import { timelineOf } from '../../views/timeline.ts';
import type { OfficinesUseCases } from './officines.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

/** The sheet of one officine: who is in its team, where each stands, and what happened. */
export const findOfficine =
  ({ database: { read }, clock }: Needs): OfficinesUseCases['find'] =>
  async (id, { scope, role }) => {
    const { officines } = read.tables;
    const [officine] = await read
      .select()
      .from(officines)
      .where(and(eq(officines.id, id), officinesWithin(read, scope)));
    if (officine === undefined) return undefined;
    const now = clock.now();
    const people = await teamOf(read, id);
    const rppsOfTeam = people.map(({ rpps }) => rpps);
    const reachable = await channelsOf(read, rppsOfTeam);
    return {
      id: officine.id,
      name: officine.name,
      finess: officine.finess,
      address: officine.address,
      postcode: officine.postcode,
      commune: officine.commune,
      department: officine.department,
      phone: officine.phone,
      email: officine.email,
      closedAt: officine.closedAt,
      zone: findDepartment(officine.department ?? '')?.zone ?? 'Europe/Paris',
      now,
      diagnosis: diagnose(people.map((one) => ({ role: one.role, canSignIn: canSignIn(one.activation) }))),
      team: people.map(({ activation, ...person }) => ({
        ...person,
        activation: viewActivation(activation, now, role),
        reachableBy: reachable.get(person.rpps) ?? [],
      })),
      timeline: (await timelineOf(read, rppsOfTeam, 60)).map(timelineFor(role)),
    };
  };

const teamOf = (read: ReadSql, officineId: string) => {
  const { activations, pharmacists, practices } = read.tables;
  return read
    .select({
      rpps: pharmacists.rpps,
      civility: pharmacists.civility,
      familyName: pharmacists.familyName,
      givenName: pharmacists.givenName,
      role: practices.role,
      activation: activations.state,
    })
    .from(practices)
    .innerJoin(pharmacists, eq(pharmacists.rpps, practices.rpps))
    .innerJoin(activations, eq(activations.rpps, practices.rpps))
    .where(and(eq(practices.officineId, officineId), isNull(practices.until)))
    .orderBy(asc(pharmacists.familyName), asc(pharmacists.givenName));
};

const channelsOf = async (read: ReadSql, people: Awaited<ReturnType<typeof teamOf>>[number]['rpps'][]) => {
  const found = new Map<string, ('sms' | 'email')[]>();
  if (people.length === 0) return found;
  const { contacts } = read.tables;
  const rows = await read
    .select({ rpps: contacts.rpps, kind: contacts.kind })
    .from(contacts)
    .where(
      and(
        inArray(contacts.rpps, people),
        isNull(contacts.retiredAt),
        inArray(contacts.kind, ['mobile', 'email']),
      ),
    );
  for (const { rpps, kind } of rows) {
    found.set(rpps, [...(found.get(rpps) ?? []), kind === 'mobile' ? 'sms' : 'email']);
  }
  return found;
};
