import { type Symptom, symptoms } from '@relais/domain/activation/symptom';
import type { Rpps } from '@relais/domain/identity/rpps';
import { preferredTimes } from '@relais/domain/support/callback';
import { callPlaces, caseOrigins, caseOutcomes } from '@relais/domain/support/case';
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

export const supportTables = (kit: Kit) => ({
  /** A request for help and the call promised for it. One open case per person; it ends with an outcome. */
  cases: kit.table(
    'cases',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      origin: kit.oneOf(caseOrigins).notNull(),
      symptom: kit.oneOf(symptoms),
      /** Slugs of the remedies already tried when it was opened. */
      tried: kit.json<readonly string[]>().notNull(),
      /** In the person's own words. */
      words: kit.text().notNull(),
      preferred: kit.oneOf(preferredTimes).notNull(),
      callAt: kit.oneOf(callPlaces).notNull(),
      openedAt: kit.instant().notNull(),
      /** When the call is due at the latest: two working hours. */
      dueAt: kit.instant().notNull(),
      /** A staff account. */
      takenBy: kit.text(),
      takenAt: kit.instant(),
      closedBy: kit.text(),
      closedAt: kit.instant(),
      outcome: kit.oneOf(caseOutcomes),
      note: kit.text().notNull(),
    },
    (table) => [
      kit.uniqueIndex('cases_open').on(table.rpps).where(sql`${table.closedAt} is null`),
      kit.index('cases_queue').on(table.closedAt, table.dueAt),
      kit.index('cases_rpps').on(table.rpps, table.openedAt),
    ],
  ),
  /** How often a remedy worked against a symptom, over everybody: kept in the transaction of each try. */
  remedyScores: kit.table(
    'remedy_scores',
    {
      symptom: kit.text().$type<Symptom>().notNull(),
      remedy: kit.text().notNull(),
      worked: kit.int().notNull(),
      failed: kit.int().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.symptom, table.remedy] })],
  ),
  /** What a person signs in with. */
  personEquipment: kit.table('person_equipment', {
    rpps: kit.text().$type<Rpps>().primaryKey(),
    phone: kit.text(),
    at: kit.instant().notNull(),
  }),
  /** What an officine works with: the pharmacy software (LGO) and the card reader. */
  officineEquipment: kit.table(
    'officine_equipment',
    {
      officineId: kit.text().primaryKey(),
      software: kit.text(),
      cardReader: kit.text(),
      at: kit.instant().notNull(),
    },
    (table) => [kit.index('officine_equipment_software').on(table.software)],
  ),
  /** The consent of a pharmacist to lend the officine's computer and reader to confrères. */
  lendings: kit.table(
    'lendings',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      officineId: kit.text().notNull(),
      since: kit.instant().notNull(),
      until: kit.instant(),
    },
    (table) => [
      kit
        .uniqueIndex('lendings_in_force')
        .on(table.rpps, table.officineId)
        .where(sql`${table.until} is null`),
      kit.index('lendings_officine').on(table.officineId),
    ],
  ),
});
