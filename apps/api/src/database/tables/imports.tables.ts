import type { DepartmentCode } from '@relais/domain/identity/department';
import { importKinds, importStatuses, importSteps } from '@relais/domain/roster/import-job';
import type { ProblemReason } from '../../files/problem.ts';
import type { Kit } from '../kit.ts';

export const importTables = (kit: Kit) => ({
  /** One row per import, from the command line or the console; the row outlives the process that works on it. */
  imports: kit.table(
    'imports',
    {
      id: kit.text().primaryKey(),
      kind: kit.oneOf(importKinds).notNull(),
      fileName: kit.text().notNull(),
      /** Where an uploaded file is kept; empty for a file read in place by the command. */
      storedAs: kit.text(),
      /** Department codes the file is trusted for; empty means all of them. */
      departments: kit.json<readonly DepartmentCode[]>().notNull(),
      dryRun: kit.flag().notNull(),
      /** The staff account, or empty for the command line. */
      startedBy: kit.text(),
      status: kit.oneOf(importStatuses).notNull(),
      createdAt: kit.instant().notNull(),
      startedAt: kit.instant(),
      /** Last sign of life of the working process. */
      seenAt: kit.instant(),
      endedAt: kit.instant(),
      cancelAskedAt: kit.instant(),
      step: kit.oneOf(importSteps),
      bytesTotal: kit.int(),
      bytesRead: kit.int().notNull(),
      rowsRead: kit.int().notNull(),
      /** What `--json` prints. */
      report: kit.json<Record<string, unknown>>(),
      /** The sentence, in French, of a refusal or a failure. */
      explanation: kit.text(),
      problemCount: kit.int().notNull(),
      problemFile: kit.text(),
      /** The dry run this import applies. */
      appliedFrom: kit.text(),
    },
    (table) => [kit.index('imports_created_at').on(table.createdAt)],
  ),
  /** The first problems of an import, for the screen; the file of problems holds them all. */
  importProblems: kit.table(
    'import_problems',
    {
      importId: kit.text().notNull(),
      position: kit.int().notNull(),
      line: kit.int().notNull(),
      column: kit.text(),
      excerpt: kit.text(),
      reason: kit.text().$type<ProblemReason>().notNull(),
      rejected: kit.flag().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.importId, table.position] })],
  ),
});
