import { openActivation } from '@relais/domain/activation/activation';
import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { foldedWords } from '@relais/domain/kernel/folded';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PracticeRole } from '@relais/domain/roster/practice-role';
import type { Database } from '../database.ts';
import { foldedPharmacist } from '../folded-names.ts';

type APharmacist = {
  readonly rpps?: string;
  readonly department?: DepartmentCode;
  readonly role?: PracticeRole;
  readonly officineId?: string;
  readonly mobile?: string | null;
  readonly email?: string | null;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly officineName?: string;
};

/** Puts a pharmacist at an officine of their department, with coordinates on file and an activation to start. */
export const aPharmacistOnFile = async (
  database: Database,
  now: Instant,
  {
    rpps = '99700000005',
    department = '75',
    role = 'titulaire',
    officineId = `officine-${department}`,
    mobile = '+33639980001',
    email = 'claire.martin@example.org',
    familyName = 'MARTIN',
    givenName = 'CLAIRE',
    officineName = 'Pharmacie du Port',
  }: APharmacist = {},
): Promise<Rpps> => {
  const person = rpps as Rpps;
  await database.transaction(async (sql) => {
    const { activations, contacts, officines, pharmacists, practices } = sql.tables;
    await sql
      .insert(officines)
      .values({
        id: officineId,
        key: `site:${officineId}`,
        name: officineName,
        folded: foldedWords(officineName),
        department,
        openedAt: now,
      })
      .onConflictDoNothing();
    await sql.insert(pharmacists).values({
      rpps: person,
      familyName,
      givenName,
      joinedAt: now,
      folded: foldedPharmacist({ rpps: person, familyName, givenName }),
    });
    await sql
      .insert(practices)
      .values({ id: `practice-${rpps}`, rpps: person, officineId, role, since: now });
    const channels = [
      ['mobile', mobile],
      ['email', email],
    ] as const;
    for (const [kind, value] of channels) {
      if (value === null) continue;
      await sql.insert(contacts).values({
        id: `${kind}-${rpps}`,
        rpps: person,
        kind,
        value,
        raw: value,
        source: 'import',
        since: now,
      });
    }
    const activation = openActivation(person, now);
    await sql
      .insert(activations)
      .values({ rpps: person, version: 1, status: activation.status, since: now, state: activation });
  });
  return person;
};
