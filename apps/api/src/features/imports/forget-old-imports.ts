import { rm } from 'node:fs/promises';
import { days, type Instant, later } from '@relais/domain/kernel/instant';
import { and, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { forgetErrorFiles } from '../../erasures/forget-error-files.ts';
import type { Clock } from '../../foundations.ts';

/** An uploaded file names people: it stays as long as a dry run may still be applied. */
const uploadsKeptFor = days(7);
/** Wrong values quoted from a file may be those of somebody who asked to be erased, too wrong to be recognised: a month, as the law gives us. */
const quotesKeptFor = days(30);

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  /** Where this product keeps files of errors. */
  readonly folder: string;
};

/** Forgets what imports hold of people once it has served: uploads, and what reports quote. */
export const forgetOldImports =
  ({ database, clock, folder }: Needs) =>
  async (): Promise<void> => {
    const now = clock.now();
    await forgetUploads(database, later(now, -uploadsKeptFor));
    const reportsBefore = later(now, -quotesKeptFor);
    await forgetErrorFiles(database, folder, reportsBefore);
    await forgetQuoted(database, reportsBefore);
  };

const forgetUploads = async (database: Database, before: Instant): Promise<void> => {
  const table = database.read.tables.imports;
  const old = and(isNotNull(table.storedAs), lt(table.createdAt, before));
  const found = await database.read.select({ storedAs: table.storedAs }).from(table).where(old);
  if (found.length === 0) return;
  await Promise.all(found.map(({ storedAs }) => storedAs && rm(storedAs, { force: true })));
  await database.transaction((sql) => sql.update(table).set({ storedAs: null }).where(old));
};

const forgetQuoted = async (database: Database, before: Instant): Promise<void> => {
  const { imports, importProblems } = database.read.tables;
  const old = database.read.select({ id: imports.id }).from(imports).where(lt(imports.createdAt, before));
  const quoting = and(isNotNull(importProblems.excerpt), inArray(importProblems.importId, old));
  if ((await database.read.$count(importProblems, quoting)) === 0) return;
  await database.transaction((sql) => sql.update(importProblems).set({ excerpt: null }).where(quoting));
  await database.forgetDeleted();
};
