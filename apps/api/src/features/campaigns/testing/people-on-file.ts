import { anActiveActivation } from '@relais/domain/activation/fixtures';
import { eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { aPharmacistOnFile } from '../../../database/testing/people.ts';
import { mondayMorning } from '../../../outbox/fixtures.ts';
import { rppsNumber } from './a-campaign-house.ts';

export type OnFile = NonNullable<Parameters<typeof aPharmacistOnFile>[2]>;

/** Someone with a mobile and an e-mail of their own, in Paris, whose activation is to start. */
export const someone: OnFile = {};

/** Puts people on file, one per description, under the numbers 1, 2, 3… */
export const people = async (database: Database, ...descriptions: readonly OnFile[]) => {
  for (const [index, description] of descriptions.entries()) {
    await aPharmacistOnFile(database, mondayMorning, {
      rpps: rppsNumber(index + 1),
      mobile: `+3363998${String(index + 1).padStart(4, '0')}`,
      email: `person-${index + 1}@example.org`,
      ...description,
    });
  }
};

/** Person number 1 has just activated their e-CPS. */
export const firstActivates = (database: Database) =>
  database.transaction((sql) => {
    const { activations } = sql.tables;
    const state = anActiveActivation('declared', { rpps: rppsNumber(1) });
    return sql
      .update(activations)
      .set({ status: 'active', state })
      .where(eq(activations.rpps, rppsNumber(1)));
  });

/** Person number 1 waits for a call. */
export const firstIsHelped = (database: Database) =>
  database.transaction((sql) =>
    sql.insert(sql.tables.cases).values({
      id: 'case-1',
      rpps: rppsNumber(1),
      origin: 'asked',
      symptom: null,
      tried: [],
      words: '',
      preferred: 'any',
      callAt: 'mobile',
      openedAt: mondayMorning,
      dueAt: mondayMorning,
      note: '',
    }),
  );
