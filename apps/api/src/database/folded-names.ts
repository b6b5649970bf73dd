import { foldedWords } from '@relais/domain/kernel/folded';
import { eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

type Officine = Tables['officines']['$inferSelect'];
type Pharmacist = Tables['pharmacists']['$inferSelect'];

/** What an officine is searched by. */
export const foldedOfficine = ({
  name,
  commune,
  postcode,
  finess,
}: Pick<Officine, 'name' | 'commune' | 'postcode' | 'finess'>): string =>
  foldedWords([name, commune, postcode, finess].filter((part) => part !== null).join(' '));

/** What a person is searched by. */
export const foldedPharmacist = ({
  familyName,
  givenName,
  rpps,
}: Pick<Pharmacist, 'familyName' | 'givenName' | 'rpps'>): string =>
  foldedWords(`${familyName} ${givenName} ${rpps}`);

const rowsAtOnce = 1_000;

/** Folds the names that a former version wrote without: the engines’ own functions know no accents, so no migration can. */
export const foldNames = async (database: Database): Promise<void> => {
  const { officines, pharmacists } = database.read.tables;
  for (;;) {
    const unfolded = await database.read
      .select()
      .from(officines)
      .where(isNull(officines.folded))
      .limit(rowsAtOnce);
    if (unfolded.length === 0) break;
    await database.transaction(async (sql) => {
      for (const row of unfolded)
        await sql
          .update(officines)
          .set({ folded: foldedOfficine(row) })
          .where(eq(officines.id, row.id));
    });
  }
  for (;;) {
    const unfolded = await database.read
      .select()
      .from(pharmacists)
      .where(isNull(pharmacists.folded))
      .limit(rowsAtOnce);
    if (unfolded.length === 0) break;
    await database.transaction(async (sql) => {
      for (const row of unfolded)
        await sql
          .update(pharmacists)
          .set({ folded: foldedPharmacist(row) })
          .where(eq(pharmacists.rpps, row.rpps));
    });
  }
};
