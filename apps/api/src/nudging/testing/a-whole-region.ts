import type { Activation } from '@relais/domain/activation/activation';
import { departments } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, type Instant, later, minutes } from '@relais/domain/kernel/instant';
import type { Database } from '../../database/database.ts';
import { insertMany } from '../../database/insert-many.ts';
import type { Sql } from '../../database/sql.ts';
import { refreshStandings } from '../../standings/refresh-standings.ts';

type Size = { readonly officines: number; readonly pharmacists: number };

const officineId = (number: number) => `officine-${String(number).padStart(5, '0')}`;
const rppsOf = (number: number) => `99${String(number).padStart(9, '0')}` as Rpps;

/**
 * Fills a database with a region of this size in which people stand in every status, since instants spread over the
 * last weeks: always the same region. Answers everybody's RPPS.
 */
export const aWholeRegion = async (
  database: Database,
  now: Instant,
  { officines, pharmacists }: Size,
): Promise<readonly Rpps[]> => {
  const people = Array.from({ length: pharmacists }, (_, number) => number);
  await database.transaction(async (sql) => {
    const places = Array.from({ length: officines }, (_, number) => number);
    await writeOfficines(sql, places, now);
    await writePeople(sql, people, officines, now);
    await writeContacts(sql, people, now);
    await writeActivations(sql, people, now);
    await refreshStandings(sql, places.map(officineId));
  });
  return people.map(rppsOf);
};

const writeOfficines = (sql: Sql, places: readonly number[], now: Instant) =>
  insertMany(
    sql,
    sql.tables.officines,
    places.map((number) => ({
      id: officineId(number),
      key: `site:${number}`,
      name: `Pharmacie ${number}`,
      department: departments[(number * 7) % departments.length]?.code ?? '75',
      openedAt: later(now, -days(400)),
    })),
    { columns: ['id', 'key', 'name', 'department', 'openedAt'] },
  );

const writePeople = async (sql: Sql, people: readonly number[], officines: number, now: Instant) => {
  const since = later(now, -days(300));
  await insertMany(
    sql,
    sql.tables.pharmacists,
    people.map((number) => ({
      rpps: rppsOf(number),
      familyName: 'MARTIN',
      givenName: 'CLAIRE',
      joinedAt: since,
    })),
    { columns: ['rpps', 'familyName', 'givenName', 'joinedAt'] },
  );
  await insertMany(
    sql,
    sql.tables.practices,
    people.map((number) => ({
      id: `practice-${String(number).padStart(6, '0')}`,
      rpps: rppsOf(number),
      officineId: officineId(number % officines),
      // The first of each officine holds it, and in one of five a second one with them.
      role:
        number < officines || (number < 2 * officines && number % 5 === 0)
          ? ('titulaire' as const)
          : ('adjoint' as const),
      since,
    })),
    { columns: ['id', 'rpps', 'officineId', 'role', 'since'] },
  );
};

const writeContacts = async (sql: Sql, people: readonly number[], now: Instant) => {
  const since = later(now, -days(200));
  const of = (
    kind: 'mobile' | 'email',
    has: (number: number) => boolean,
    value: (number: number) => string,
  ) =>
    people.filter(has).map((number) => ({
      id: `${kind}-${number}`,
      rpps: rppsOf(number),
      kind,
      value: value(number),
      raw: '',
      source: 'import' as const,
      since,
    }));
  const columns = ['id', 'rpps', 'kind', 'value', 'raw', 'source', 'since'] as const;
  const mobiles = of(
    'mobile',
    (number) => number % 10 < 8,
    (number) => `+336${String(number).padStart(8, '0')}`,
  );
  const emails = of(
    'email',
    (number) => number % 7 !== 3,
    (number) => `p${number}@officine.example`,
  );
  await insertMany(sql, sql.tables.contacts, [...mobiles, ...emails], { columns });
};

const writeActivations = async (sql: Sql, people: readonly number[], now: Instant) => {
  const activations = people.map((number) => standing(number, now));
  await insertMany(
    sql,
    sql.tables.activations,
    activations.map((activation) => ({
      rpps: activation.rpps,
      version: activation.version,
      status: activation.status,
      since: activation.since,
      waitEndsAt: activation.status === 'waiting' ? activation.wait.endsAt : null,
      state: activation,
    })),
    { columns: ['rpps', 'version', 'status', 'since', 'waitEndsAt', 'state'] },
  );
  await insertMany(
    sql,
    sql.tables.activationEvents,
    activations.map(({ rpps, since }) => ({
      id: `entered-${rpps}`,
      rpps,
      version: 1,
      at: since,
      type: 'roster-entered',
      event: { type: 'roster-entered' as const, at: since, by: { kind: 'roster-import', importId: 'one' } },
    })),
    { columns: ['id', 'rpps', 'version', 'at', 'type', 'event'] },
  );
};

/** Half active, a third not begun, the rest on their way. */
const standing = (number: number, now: Instant): Activation => {
  const since = later(now, -hours((number * 37) % (80 * 24)) - minutes(number % 53));
  const rpps = rppsOf(number);
  const record = { rpps, version: 1, since, evidence: [] };
  const kind = (number * 13) % 100;
  if (kind < 50) {
    const claim = {
      about: 'e-cps-active',
      grade: 'declared',
      at: since,
      by: { kind: 'pharmacist', rpps },
    } as const;
    return { ...record, status: 'active', evidence: [claim] };
  }
  if (kind < 82) return { ...record, status: 'to-start' };
  if (kind < 88) return { ...record, status: 'under-way', route: 'without-card', completedSteps: [] };
  if (kind < 92) {
    return {
      ...record,
      status: 'blocked',
      route: 'without-card',
      completedSteps: [],
      symptom: 'no-email-received',
      triedRemedies: [],
    };
  }
  if (kind < 96) {
    const declaredAt = later(now, -hours(number % 47));
    return {
      ...record,
      since: declaredAt,
      status: 'waiting',
      wait: { declaredAt, endsAt: later(declaredAt, hours(48)) },
    };
  }
  if (kind < 98) return { ...record, status: 'to-renew', reason: 'new-phone' };
  return kind < 99
    ? { ...record, status: 'card-only' }
    : { ...record, status: 'out-of-scope', reason: 'refuses', before: { status: 'to-start' } };
};
