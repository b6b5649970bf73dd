import { type Instant, later } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { asc, count, desc, eq } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { problemWords } from '../../files/problem-words.ts';
import { silence } from './import-record.ts';
import type { ImportDetails, ImportProblems, ImportRefusal, ImportSummary } from './imports.use-cases.ts';

export const interrupted = 'L’import a été interrompu avant la fin. Rien n’a été modifié. Relancez-le.';

/** What the console shows of imports. A process that gives no sign of life any more is told as what it is: a failure. */
export const importsQueries = (read: ReadSql, now: () => Instant) => {
  const table = read.tables.imports;
  const { staff, importProblems } = read.tables;
  const rows = () =>
    read
      .select({ row: table, startedBy: staff.name })
      .from(table)
      .leftJoin(staff, eq(staff.id, table.startedBy));

  const summary = ({ row, startedBy }: Row): ImportSummary => {
    const dead = isDead(row, now());
    return {
      id: row.id,
      kind: row.kind,
      fileName: row.fileName,
      departments: row.departments,
      dryRun: row.dryRun,
      startedBy: startedBy ?? undefined,
      status: dead ? 'failed' : row.status,
      createdAt: row.createdAt,
      endedAt: row.endedAt ?? (dead ? (row.seenAt ?? row.createdAt) : undefined),
      progress: {
        step: row.step ?? undefined,
        bytesRead: row.bytesRead,
        bytesTotal: row.bytesTotal ?? undefined,
        rowsRead: row.rowsRead,
      },
      explanation: dead ? interrupted : (row.explanation ?? undefined),
      problemCount: row.problemCount,
    };
  };

  const find = async (id: string): Promise<Row | undefined> => (await rows().where(eq(table.id, id)))[0];

  return {
    list: async (limit: number): Promise<readonly ImportSummary[]> =>
      (await rows().orderBy(desc(table.createdAt), desc(table.id)).limit(limit)).map(summary),

    get: async (id: string): Promise<Result<ImportDetails, ImportRefusal>> => {
      const found = await find(id);
      if (!found) return refuse({ code: 'not-found' });
      const shown = summary(found);
      return accept({
        ...shown,
        report: found.row.report ?? undefined,
        canBeApplied: shown.status === 'done' && shown.dryRun && found.row.storedAs !== null,
        canBeCancelled: shown.status === 'queued' || shown.status === 'running',
      });
    },

    problems: async (
      id: string,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): Promise<Result<ImportProblems, ImportRefusal>> => {
      const found = await find(id);
      if (!found) return refuse({ code: 'not-found' });
      const page = await read
        .select()
        .from(importProblems)
        .where(eq(importProblems.importId, id))
        .orderBy(asc(importProblems.position))
        .limit(limit)
        .offset(offset);
      const [kept] = await read
        .select({ count: count() })
        .from(importProblems)
        .where(eq(importProblems.importId, id));
      return accept({
        problems: page.map(({ line, column, excerpt, reason, rejected }) => ({
          line,
          column: column ?? undefined,
          excerpt: excerpt ?? undefined,
          rejected,
          ...problemWords[reason],
        })),
        kept: kept?.count ?? 0,
        total: found.row.problemCount,
      });
    },
  };
};

type Row = { readonly row: ReadSql['tables']['imports']['$inferSelect']; readonly startedBy: string | null };

const isDead = (row: Row['row'], now: Instant): boolean => {
  if (row.status !== 'queued' && row.status !== 'running') return false;
  return later(row.seenAt ?? row.createdAt, silence) < now;
};
