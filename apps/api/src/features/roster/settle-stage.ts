import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Scratch } from '../../database/scratch.ts';

/**
 * Ends the reading of a file: rows that named one officine by different keys are brought together, then what lies
 * outside the chosen departments (all when none is named) is put aside. What stays is the roster.
 * Returns how many pharmacists the file has outside it.
 */
export const settleStage = (scratch: Scratch, departments: readonly DepartmentCode[]): number => {
  bringTogether(scratch);
  if (departments.length > 0) {
    scratch.exec('CREATE TABLE scope (department TEXT PRIMARY KEY) WITHOUT ROWID');
    const name = scratch.prepare('INSERT OR IGNORE INTO scope VALUES (?)');
    for (const department of departments) name.run(department);
    scratch.exec(`
      DELETE FROM officine WHERE department NOT IN (SELECT department FROM scope);
      DELETE FROM practice WHERE officine_key NOT IN (SELECT key FROM officine);
    `);
  }
  const outside = scratch.prepare('DELETE FROM person WHERE rpps NOT IN (SELECT rpps FROM practice)').run();
  scratch.exec('COMMIT');
  return outside.changes;
};

/** A row that bears a structure identifier and a FINESS tells whose officine the rows with the former alone are. */
const bringTogether = (scratch: Scratch) =>
  scratch.exec(`
    CREATE TABLE same_officine AS
      SELECT lesser, min(key) AS key FROM lesser_key
      WHERE lesser GLOB 'structure:*' AND lesser IN (SELECT key FROM officine)
      GROUP BY lesser HAVING count(*) = 1;
    INSERT INTO practice
      SELECT practice.rpps, same_officine.key, practice.roles, practice.line
      FROM practice JOIN same_officine ON same_officine.lesser = practice.officine_key WHERE true
      ON CONFLICT DO UPDATE SET roles = practice.roles | excluded.roles;
    DELETE FROM practice WHERE officine_key IN (SELECT lesser FROM same_officine);
    DELETE FROM officine WHERE key IN (SELECT lesser FROM same_officine);
  `);
