import type { DepartmentCode } from '@relais/domain/identity/department';
import { findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { type PracticeRole, practiceRoles } from '@relais/domain/roster/practice-role';
import { inArray } from 'drizzle-orm';
import { foldedOfficine, foldedPharmacist } from '../../database/folded-names.ts';
import { insertMany, rowsAtOnce } from '../../database/insert-many.ts';
import type { Scratch } from '../../database/scratch.ts';
import type { Sql } from '../../database/sql.ts';
import { type officineDetails, roleRank } from './roster-stage.ts';

type Needs = {
  readonly now: Instant;
  /** What else begins with a pharmacist, written in the same transaction. */
  readonly enrol: (sql: Sql, newcomers: readonly Rpps[]) => Promise<void>;
  /** What else depends on who works at an officine. */
  readonly teamsChanged: (sql: Sql, officineIds: readonly string[]) => Promise<void>;
};

/** Writes the planned differences, and only them. The caller's transaction makes it all or nothing. */
export const switchRoster = async (
  sql: Sql,
  scratch: Scratch,
  { now, enrol, teamsChanged }: Needs,
): Promise<void> => {
  const { officines, pharmacists, practices } = sql.tables;

  for await (const batch of batches<OfficineRow>(scratch, 'officine_change')) {
    const rows = batch
      .map((row) => officineFrom(row))
      .map((one) => ({ ...one, openedAt: now, closedAt: null, folded: foldedOfficine(one) }));
    await insertMany(sql, officines, rows, {
      columns: officineColumns,
      known: { by: officines.id, keeping: ['id', 'openedAt'] },
    });
  }

  for await (const batch of batches<PersonRow>(scratch, 'person_change')) {
    const rows = batch
      .map((row) => personFrom(row))
      .map((one) => ({ ...one, joinedAt: now, leftAt: null, folded: foldedPharmacist(one) }));
    await insertMany(sql, pharmacists, rows, {
      columns: personColumns,
      known: { by: pharmacists.rpps, keeping: ['rpps', 'joinedAt'] },
    });
    const newcomers = batch.filter((row) => row.is_new === 1).map((row) => row.rpps);
    if (newcomers.length > 0) await enrol(sql, newcomers);
  }

  for await (const batch of batches<{ id: string }>(scratch, 'ended')) {
    await sql
      .update(practices)
      .set({ until: now })
      .where(inArray(practices.id, idsOf(batch)));
  }
  for await (const batch of batches<PracticeRow>(scratch, 'opened')) {
    const rows = batch.map((row) => ({ ...practiceFrom(row), since: now }));
    await insertMany(sql, practices, rows, { columns: practiceColumns });
  }

  for await (const batch of batches<{ id: string }>(scratch, 'closing')) {
    await sql
      .update(officines)
      .set({ closedAt: now })
      .where(inArray(officines.id, idsOf(batch)));
  }
  for await (const batch of batches<{ rpps: Rpps }>(scratch, 'leaving')) {
    const gone = batch.map((row) => row.rpps);
    await sql.update(pharmacists).set({ leftAt: now }).where(inArray(pharmacists.rpps, gone));
  }
  for await (const batch of batches<{ id: string }>(scratch, 'team_change')) {
    await teamsChanged(sql, idsOf(batch));
  }
};

const idsOf = (batch: readonly { readonly id: string }[]): string[] => batch.map(({ id }) => id);

type OfficineRow = Readonly<
  Record<Exclude<(typeof officineDetails)[number], 'department'> | 'id' | 'key', string>
> & { readonly department: DepartmentCode | '' };
type PersonRow = {
  readonly rpps: Rpps;
  readonly civility: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly is_new: 0 | 1;
};
type PracticeRow = {
  readonly id: string;
  readonly rpps: Rpps;
  readonly officine_id: string;
  readonly role: number;
};

const orNull = <Text extends string>(text: Text | ''): Text | null => (text === '' ? null : text);

const officineColumns = [
  'id',
  'key',
  'finess',
  'legalFiness',
  'structureId',
  'name',
  'address',
  'postcode',
  'communeCode',
  'commune',
  'department',
  'phone',
  'email',
  'openedAt',
  'closedAt',
  'folded',
] as const;
const personColumns = [
  'rpps',
  'civility',
  'familyName',
  'givenName',
  'joinedAt',
  'leftAt',
  'folded',
] as const;
const practiceColumns = ['id', 'rpps', 'officineId', 'role', 'since'] as const;

const officineFrom = (row: OfficineRow) => ({
  id: row.id,
  key: row.key,
  finess: orNull(row.finess),
  legalFiness: orNull(row.legal_finess),
  structureId: orNull(row.structure_id),
  name: row.name,
  address: orNull(row.address),
  postcode: orNull(row.postcode),
  communeCode: orNull(row.commune_code),
  commune: orNull(row.commune),
  department: findDepartment(row.department)?.code ?? null,
  phone: orNull(row.phone),
  email: orNull(row.email),
});

const personFrom = (row: PersonRow) => ({
  rpps: row.rpps,
  civility: orNull(row.civility),
  familyName: row.family_name,
  givenName: row.given_name,
});

const practiceFrom = (row: PracticeRow) => ({
  id: row.id,
  rpps: row.rpps,
  officineId: row.officine_id,
  role: roleOfRank(row.role),
});

const roleOfRank = (rank: number): PracticeRole =>
  practiceRoles.find((role) => roleRank[role] === rank) ?? 'unknown';

/**
 * Pages of a planned difference: no statement is left open while the caller awaits. Between two, the event loop turns,
 * so that what the drivers hold for past statements is given back and memory stays constant.
 */
async function* batches<Row>(
  scratch: Scratch,
  table: string,
): AsyncGenerator<(Row & { position: number })[]> {
  const page = scratch.prepare<[number], Row & { position: number }>(
    `SELECT rowid AS position, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${rowsAtOnce}`,
  );
  for (let after = 0; ; ) {
    const rows = page.all(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.position;
    await new Promise(setImmediate);
  }
}
