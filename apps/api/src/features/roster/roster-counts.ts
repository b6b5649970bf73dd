import type { Scratch } from '../../database/scratch.ts';
import { roleRank } from './roster-stage.ts';

export type RosterCounts = {
  readonly pharmacists: number;
  readonly officines: number;
  readonly practices: number;
  /** Distinct people with that role somewhere: one person may count in both. */
  readonly titulaires: number;
  readonly adjoints: number;
};

// The strongest of the roles in the set: its highest bit.
const role = (name: keyof typeof roleRank) => `roles >= ${roleRank[name]} AND roles < ${roleRank[name] * 2}`;

const measures = `
  count(DISTINCT rpps) AS pharmacists,
  count(DISTINCT officine_key) AS officines,
  count(*) AS practices,
  count(DISTINCT CASE WHEN ${role('titulaire')} THEN rpps END) AS titulaires,
  count(DISTINCT CASE WHEN ${role('adjoint')} THEN rpps END) AS adjoints`;

export const countRoster = (scratch: Scratch): RosterCounts =>
  scratch.prepare<[], RosterCounts>(`SELECT ${measures} FROM practice`).get() ?? nobody;

const nobody: RosterCounts = { pharmacists: 0, officines: 0, practices: 0, titulaires: 0, adjoints: 0 };

/** By department code, "unknown" for officines whose department nothing tells. */
export const countByDepartment = (scratch: Scratch): Record<string, RosterCounts> => {
  const rows = scratch
    .prepare<[], RosterCounts & { department: string }>(
      `SELECT iif(department = '', 'unknown', department) AS department, ${measures}
       FROM practice JOIN officine ON officine.key = officine_key GROUP BY 1 ORDER BY 1`,
    )
    .all();
  return Object.fromEntries(rows.map(({ department, ...counts }) => [department, counts]));
};
