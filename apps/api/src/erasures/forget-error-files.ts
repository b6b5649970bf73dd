import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';

/**
 * Deletes the files in which imports ended by `before` told every wrong line. Only those in `folder`: one that an operator
 * asked for elsewhere is theirs. Whoever has the imported file can have them made again.
 */
export const forgetErrorFiles = async (
  database: Database,
  folder: string,
  before: Instant,
): Promise<void> => {
  const { imports } = database.read.tables;
  const rows = await database.read
    .select({ id: imports.id, problemFile: imports.problemFile })
    .from(imports)
    .where(and(isNotNull(imports.problemFile), lte(imports.endedAt, before)));
  const ours = rows.filter(({ problemFile }) => problemFile !== null && dirname(problemFile) === folder);
  if (ours.length === 0) return;
  await Promise.all(ours.map(({ problemFile }) => problemFile && rm(problemFile, { force: true })));
  const ids = ours.map(({ id }) => id);
  await database.transaction((sql) =>
    sql.update(imports).set({ problemFile: null }).where(inArray(imports.id, ids)),
  );
};
