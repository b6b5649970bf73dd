import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

export const contactKinds = ['email', 'secure-email', 'mobile', 'landline'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const rosterTables = (kit: Kit) => {
  const officines = kit.table(
    'officines',
    {
      id: kit.text().primaryKey(),
      /** What the directory knows the site by today: "site:990000010", "entity:…" or "structure:…". */
      key: kit.text().notNull(),
      finess: kit.text(),
      legalFiness: kit.text(),
      structureId: kit.text(),
      name: kit.text().notNull(),
      address: kit.text(),
      postcode: kit.text(),
      communeCode: kit.text(),
      commune: kit.text(),
      /** "75", "2A", "974"; empty when nothing in the directory tells it. */
      department: kit.text().$type<DepartmentCode>(),
      phone: kit.text(),
      email: kit.text(),
      openedAt: kit.instant().notNull(),
      /** When the directory stopped naming it; empty while it is open. */
      closedAt: kit.instant(),
      /** What it is searched by, without accents or capitals; empty until a version that folds has met it. */
      folded: kit.text(),
    },
    (table) => [
      kit.uniqueIndex('officines_key').on(table.key),
      kit.index('officines_department').on(table.department, table.name),
    ],
  );

  const pharmacists = kit.table(
    'pharmacists',
    {
      rpps: kit.text().$type<Rpps>().primaryKey(),
      /** "Madame", "Docteur": as the directory writes it. */
      civility: kit.text(),
      familyName: kit.text().notNull(),
      givenName: kit.text().notNull(),
      joinedAt: kit.instant().notNull(),
      /** When the last practice ended; empty while one is open. */
      leftAt: kit.instant(),
      /** What they are searched by, as for an officine. */
      folded: kit.text(),
    },
    (table) => [kit.index('pharmacists_name').on(table.familyName, table.givenName)],
  );

  /** One row per period: a transfer or a change of role closes one and opens another, and nothing is deleted. */
  const practices = kit.table(
    'practices',
    {
      id: kit.text().primaryKey(),
      rpps: kit
        .text()
        .$type<Rpps>()
        .notNull()
        .references(() => pharmacists.rpps),
      officineId: kit
        .text()
        .notNull()
        .references(() => officines.id),
      role: kit.oneOf(practiceRoles).notNull(),
      since: kit.instant().notNull(),
      until: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex('practices_open').on(table.rpps, table.officineId).where(sql`${table.until} is null`),
      kit.index('practices_rpps').on(table.rpps),
      kit.index('practices_officine').on(table.officineId),
    ],
  );

  /** Correspondence coordinates with their history: a new value retires the former one of its kind. */
  const contacts = kit.table(
    'contacts',
    {
      id: kit.text().primaryKey(),
      rpps: kit
        .text()
        .$type<Rpps>()
        .notNull()
        .references(() => pharmacists.rpps),
      /** Only `email` and `mobile` can be written to; `secure-email` is an MSSanté box. */
      kind: kit.oneOf(contactKinds).notNull(),
      /** Lower-cased address, or number in E.164. */
      value: kit.text().notNull(),
      /** As it came, for whoever has to correct it at the source. */
      raw: kit.text().notNull(),
      source: kit.oneOf(['import', 'staff', 'pharmacist']).notNull(),
      since: kit.instant().notNull(),
      retiredAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex('contacts_current').on(table.rpps, table.kind).where(sql`${table.retiredAt} is null`),
      kit.index('contacts_rpps').on(table.rpps),
      kit.index('contacts_value').on(table.value),
    ],
  );

  /** One row per subject: whoever changes the roster first checks that nobody changed it since they looked. */
  const rosterVersions = kit.table('roster_versions', {
    subject: kit.oneOf(['annuaire', 'contacts']).primaryKey(),
    version: kit.int().notNull(),
    importId: kit.text().notNull(),
    changedAt: kit.instant().notNull(),
  });

  return { officines, pharmacists, practices, contacts, rosterVersions };
};
