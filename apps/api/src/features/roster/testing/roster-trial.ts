import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, instantFromIso, later } from '@relais/domain/kernel/instant';
import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { Problem } from '../../../files/problem.ts';
import { sourceOf } from '../../../files/testing/source-of.ts';
import { importAnnuaire } from '../import-annuaire.ts';
import { annuaireText, type RowCells } from './annuaire-fixtures.ts';

export type TrialOptions = {
  readonly departments?: readonly string[];
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
};

/** Imports made in a test, a day apart, and what they leave in the roster. */
export const rosterTrial = (database: Database) => {
  let now: Instant = instantFromIso('2026-11-23T09:00:00+01:00');
  let made = 0;
  const problems: Problem[] = [];
  const enrolled: Rpps[] = [];
  const teamsChanged: string[] = [];
  const run = importAnnuaire({
    database,
    clock: { now: () => now },
    ids: {
      next: () => {
        made += 1;
        return `id-${String(made).padStart(6, '0')}`;
      },
    },
    enrol: async (_, newcomers) => {
      enrolled.push(...newcomers);
    },
    teamsChanged: async (_, officineIds) => {
      teamsChanged.push(...officineIds);
    },
  });

  return {
    problems,
    enrolled,
    teamsChanged,
    now: () => now,
    tomorrow: () => {
      now = later(now, 86_400_000);
    },
    bytes: (content: string | Buffer, { departments = [], dryRun = false, signal }: TrialOptions = {}) =>
      run(
        {
          importId: 'import',
          source: sourceOf(content),
          departments: departments as readonly DepartmentCode[],
          dryRun,
        },
        {
          progress: () => undefined,
          problem: (found) => problems.push(found),
          signal: signal ?? new AbortController().signal,
        },
      ),
    async rows(rows: readonly RowCells[], options: TrialOptions = {}) {
      const outcome = await this.bytes(annuaireText(rows), options);
      if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
      return outcome.value;
    },
    /** Who practises where, in words: "99700000005 titulaire at site:990000010, until day 2". */
    practices: async () => {
      const { practices, officines } = database.read.tables;
      const found = await database.read
        .select({ rpps: practices.rpps, role: practices.role, key: officines.key, until: practices.until })
        .from(practices)
        .innerJoin(officines, eq(officines.id, practices.officineId))
        .orderBy(asc(practices.rpps), asc(practices.since), asc(officines.key));
      return found.map(
        ({ rpps, role, key, until }) => `${rpps} ${role} at ${key}${until === null ? '' : ', ended'}`,
      );
    },
    officines: () =>
      database.read
        .select()
        .from(database.read.tables.officines)
        .orderBy(asc(database.read.tables.officines.key)),
    pharmacists: () =>
      database.read
        .select()
        .from(database.read.tables.pharmacists)
        .orderBy(asc(database.read.tables.pharmacists.rpps)),
  };
};
