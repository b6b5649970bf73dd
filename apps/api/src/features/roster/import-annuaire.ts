import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import { rosterVersion, takeRosterVersion } from '../../database/roster-version.ts';
import type { Sql } from '../../database/sql.ts';
import type { ByteSource } from '../../files/byte-source.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import type { ProblemSink } from '../../files/problem.ts';
import { type ProblemTotals, problemCounts } from '../../files/problem-counts.ts';
import type { ImportListener } from '../../files/progress.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { reportDifferingRoles } from './differing-roles.ts';
import { mirrorRoster } from './mirror-roster.ts';
import { countChanges, planRoster, type RosterChanges } from './plan-roster.ts';
import { type AnnuaireReading, readAnnuaire } from './read-annuaire.ts';
import { countByDepartment, countRoster, type RosterCounts } from './roster-counts.ts';
import { openRosterStage, type RosterStage } from './roster-stage.ts';
import { settleStage } from './settle-stage.ts';
import { switchRoster } from './switch-roster.ts';

export type AnnuaireReport = RosterCounts &
  RosterChanges &
  ProblemTotals & {
    readonly rows: number;
    /** Pharmacists of the file with no officine in the chosen departments. */
    readonly outside: number;
    readonly byDepartment: Record<string, RosterCounts>;
  };

export type ImportAnnuaire = (
  command: {
    readonly importId: string;
    readonly source: ByteSource;
    /** The departments the file is trusted for; all when empty. */
    readonly departments: readonly DepartmentCode[];
    readonly dryRun: boolean;
  },
  listener: ImportListener & { readonly problem: ProblemSink },
) => Promise<Result<AnnuaireReport, FileRefusal>>;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** What else begins with a pharmacist who joins the roster, written in the same transaction. */
  readonly enrol: (
    sql: Sql,
    newcomers: readonly Rpps[],
    on: { readonly now: Instant; readonly importId: string },
  ) => Promise<void>;
  /** What else depends on who works at an officine, written in the same transaction. */
  readonly teamsChanged: (sql: Sql, officineIds: readonly string[]) => Promise<void>;
};

/**
 * Brings the roster in line with the directory's file. The file is read into a scratch database, compared there with
 * the present roster, and only the differences are written, in one transaction: a kill at any point leaves the old
 * roster whole, and the same file again changes nothing.
 */
export const importAnnuaire =
  (needs: Needs): ImportAnnuaire =>
  async ({ importId, source, departments, dryRun }, listener) => {
    const counts = problemCounts();
    const problem: ProblemSink = (found) => {
      counts.count(found);
      listener.problem(found);
    };
    const stage = openRosterStage();
    try {
      const reading = await readAnnuaire(source, stage, problem, listener);
      if (!reading.ok) return reading;
      const outside = settleStage(stage.scratch, departments);
      reportDifferingRoles(stage.scratch, problem);
      const { rows } = reading.value;
      const step = (name: 'comparing' | 'switching') =>
        listener.progress({
          step: name,
          bytesRead: source.size ?? 0,
          bytesTotal: source.size,
          rowsRead: rows,
        });

      for (;;) {
        step('comparing');
        const seen = await compare(needs, stage, departments.length === 0);
        const changes = countChanges(stage.scratch);
        const doubt = reasonToDoubt(reading.value, stage, changes);
        if (doubt) return refuse(doubt);
        if (listener.signal.aborted) return refuse({ code: 'cancelled' });
        const report = () =>
          accept({
            rows,
            ...countRoster(stage.scratch),
            outside,
            ...changes,
            ...counts.totals(),
            byDepartment: countByDepartment(stage.scratch),
          });
        if (dryRun || isNothing(changes)) return report();
        step('switching');
        if (await switchAt(needs, stage, seen, importId)) return report();
      }
    } finally {
      stage.scratch.close();
    }
  };

/** Mirrors the roster at one version and plans against it; returns that version. */
const compare = async (
  { database, ids }: Needs,
  { scratch }: RosterStage,
  everything: boolean,
): Promise<number> => {
  for (;;) {
    const before = await rosterVersion(database.read, 'annuaire');
    await mirrorRoster(database.read, scratch);
    if ((await rosterVersion(database.read, 'annuaire')) !== before) continue;
    planRoster(scratch, { everything, newId: ids.next });
    return before;
  }
};

/** False when another import changed the roster since it was compared: nothing is written then. */
const switchAt = async (
  { database, clock, enrol, teamsChanged }: Needs,
  stage: RosterStage,
  seen: number,
  importId: string,
) => {
  const switched = await database.transaction(async (sql) => {
    const now = clock.now();
    if (!(await takeRosterVersion(sql, 'annuaire', seen, { importId, now }))) return refuse('moved');
    await switchRoster(sql, stage.scratch, {
      now,
      enrol: (within, newcomers) => enrol(within, newcomers, { now, importId }),
      teamsChanged,
    });
    return accept(undefined);
  });
  return switched.ok;
};

const isNothing = (changes: RosterChanges): boolean =>
  changes.added +
    changes.changed +
    changes.left +
    changes.officinesAdded +
    changes.officinesChanged +
    changes.officinesClosed ===
  0;

const reasonToDoubt = (reading: AnnuaireReading, { scratch }: RosterStage, { left }: RosterChanges) => {
  if (left === 0) return undefined;
  if (reading.cutLine !== undefined) return { code: 'file-cut', line: reading.cutLine, left } as const;
  return countRoster(scratch).pharmacists === 0 ? ({ code: 'would-empty-roster', left } as const) : undefined;
};
