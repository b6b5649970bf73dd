import type { DepartmentCode } from '@relais/domain/identity/department';
import { type Instant, minutes } from '@relais/domain/kernel/instant';
import type { ImportKind } from '@relais/domain/roster/import-job';
import { eq } from 'drizzle-orm';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { Problem } from '../../files/problem.ts';
import type { Progress } from '../../files/progress.ts';

export type NewImport = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly departments: readonly DepartmentCode[];
  readonly dryRun: boolean;
  readonly createdAt: Instant;
  readonly storedAs?: string;
  readonly startedBy?: string;
  readonly appliedFrom?: string;
  readonly bytesTotal?: number;
};

/** Milliseconds without a sign of life after which the process at work is taken for dead. */
export const silence = minutes(2);

/** The row of an import, from the moment somebody wants it: it outlives the screen and the process. */
export const imports = (sql: Sql) => {
  const table = sql.tables.imports;
  const update = (id: string, values: Partial<typeof table.$inferInsert>) =>
    sql.update(table).set(values).where(eq(table.id, id));

  return {
    queue: async (wanted: NewImport) => {
      await sql
        .insert(table)
        .values({ ...wanted, status: 'queued', bytesRead: 0, rowsRead: 0, problemCount: 0 });
    },
    start: async (id: string, now: Instant) => {
      await update(id, { status: 'running', startedAt: now, seenAt: now });
    },
    showProgress: async (id: string, now: Instant, progress: Progress | undefined) => {
      await update(id, {
        seenAt: now,
        ...(progress && {
          step: progress.step,
          bytesRead: progress.bytesRead,
          bytesTotal: progress.bytesTotal ?? null,
          rowsRead: progress.rowsRead,
        }),
      });
    },
    askToCancel: async (id: string, now: Instant) => {
      await update(id, { cancelAskedAt: now });
    },
    end: async (id: string, now: Instant, ending: Ending) => {
      await update(id, { ...ending, seenAt: now, endedAt: now });
    },
    keepProblems: async (id: string, problems: readonly Problem[]) => {
      if (problems.length === 0) return;
      await sql.insert(sql.tables.importProblems).values(
        problems.map(({ line, column, text, reason, rejected }, position) => ({
          importId: id,
          position,
          line,
          column: column ?? null,
          excerpt: text ?? null,
          reason,
          rejected,
        })),
      );
    },
  };
};

export type Ending = {
  readonly status: 'done' | 'refused' | 'failed' | 'cancelled';
  readonly report?: Record<string, unknown>;
  readonly explanation?: string;
  readonly problemCount: number;
  readonly problemFile?: string;
};

export const findImport = async (read: ReadSql, id: string) => {
  const table = read.tables.imports;
  const [found] = await read.select().from(table).where(eq(table.id, id));
  return found;
};
