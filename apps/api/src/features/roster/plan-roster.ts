import type { Scratch } from '../../database/scratch.ts';
import { officineDetails } from './roster-stage.ts';

const strongest = `CASE
  WHEN roles >= 16 THEN 16 WHEN roles >= 8 THEN 8 WHEN roles >= 4 THEN 4 WHEN roles >= 2 THEN 2 ELSE 1 END`;

const sameDetails = officineDetails.map((column) => `old.${column} = officine.${column}`).join(' AND ');

const planTables = [
  'place',
  'officine_change',
  'covered',
  'closing',
  'wanted',
  'opened',
  'ended',
  'team_change',
  'was_here',
  'person_change',
  'leaving',
];

/**
 * Writes down, in the scratch database, every difference between the stage and the mirror, and nothing else:
 * `officine_change`, `closing`, `person_change`, `leaving`, `opened`, `ended`, `team_change`. Departments that the
 * import does not speak of are left as they are.
 */
export const planRoster = (
  scratch: Scratch,
  { everything, newId }: { everything: boolean; newId: () => string },
) => {
  scratch.function('new_id', newId);
  const covered = everything ? 'true' : 'old.department IN (SELECT department FROM scope)';
  scratch.exec(`
    ${planTables.map((table) => `DROP TABLE IF EXISTS ${table};`).join(' ')}
    BEGIN;

    -- An officine that went by a lesser key, now out of use, keeps its identity under the better one.
    CREATE TABLE place (key TEXT PRIMARY KEY, id TEXT, action TEXT) WITHOUT ROWID;
    INSERT INTO place
      SELECT officine.key, old.id, iif(${sameDetails} AND NOT old.closed, 'same', 'change')
      FROM officine JOIN old_officine AS old ON old.key = officine.key;
    INSERT OR IGNORE INTO place
      SELECT lesser_key.key, min(old.id), 'change'
      FROM old_officine AS old
      JOIN lesser_key ON lesser_key.lesser = old.key
      WHERE old.key NOT IN (SELECT key FROM officine)
        AND lesser_key.key IN (SELECT key FROM officine)
        AND 1 = (SELECT count(*) FROM lesser_key AS other WHERE other.lesser = old.key)
      GROUP BY lesser_key.key;
    INSERT OR IGNORE INTO place SELECT key, new_id(), 'add' FROM officine;
    CREATE UNIQUE INDEX place_id ON place (id);
    CREATE TABLE officine_change AS
      SELECT place.id, officine.* FROM place JOIN officine USING (key) WHERE action <> 'same';

    CREATE TABLE covered (id TEXT PRIMARY KEY) WITHOUT ROWID;
    INSERT INTO covered SELECT id FROM place;
    INSERT OR IGNORE INTO covered SELECT id FROM old_officine AS old WHERE ${covered};

    CREATE TABLE closing AS
      SELECT id FROM old_officine AS old
      WHERE NOT closed AND ${covered} AND id NOT IN (SELECT id FROM place);

    CREATE TABLE wanted (rpps TEXT, officine_id TEXT, role INTEGER, PRIMARY KEY (rpps, officine_id)) WITHOUT ROWID;
    INSERT INTO wanted
      SELECT rpps, place.id, ${strongest} FROM practice JOIN place ON place.key = practice.officine_key;

    CREATE TABLE opened AS
      SELECT new_id() AS id, wanted.rpps, wanted.officine_id, wanted.role
      FROM wanted LEFT JOIN old_practice AS old USING (rpps, officine_id)
      WHERE old.role IS NOT wanted.role;
    CREATE TABLE ended AS
      SELECT old.id, old.rpps, old.officine_id
      FROM old_practice AS old LEFT JOIN wanted USING (rpps, officine_id)
      WHERE wanted.role IS NOT old.role AND old.officine_id IN (SELECT id FROM covered);

    CREATE TABLE team_change AS
      SELECT officine_id AS id FROM opened UNION SELECT officine_id FROM ended;

    CREATE TABLE was_here (rpps TEXT PRIMARY KEY) WITHOUT ROWID;
    INSERT OR IGNORE INTO was_here
      SELECT rpps FROM old_practice WHERE officine_id IN (SELECT id FROM covered);

    CREATE TABLE person_change AS
      SELECT person.*, old.rpps IS NULL AS is_new
      FROM person LEFT JOIN old_person AS old USING (rpps)
      WHERE old.rpps IS NULL OR old.gone
        OR (old.civility, old.family_name, old.given_name)
          IS NOT (person.civility, person.family_name, person.given_name);

    CREATE TABLE leaving AS
      SELECT DISTINCT ended.rpps
      FROM ended JOIN old_person USING (rpps)
      WHERE NOT gone
        AND ended.rpps NOT IN (SELECT rpps FROM person)
        AND NOT EXISTS (
          SELECT 1 FROM old_practice AS elsewhere
          WHERE elsewhere.rpps = ended.rpps AND elsewhere.officine_id NOT IN (SELECT id FROM covered)
        );
    COMMIT;
  `);
};

export type RosterChanges = {
  /** Pharmacists who join the roster, or come back to it. */
  readonly added: number;
  /** Pharmacists whose name or practices differ. */
  readonly changed: number;
  readonly unchanged: number;
  /** Pharmacists who no longer practise in the chosen departments. */
  readonly left: number;
  readonly officinesAdded: number;
  readonly officinesChanged: number;
  readonly officinesClosed: number;
  readonly practicesOpened: number;
  readonly practicesEnded: number;
};

export const countChanges = (scratch: Scratch): RosterChanges => {
  const count = (query: string) =>
    scratch.prepare<[], number>(`SELECT count(*) FROM ${query}`).pluck().get() ?? 0;
  const people = count('person');
  const added = count('person WHERE rpps NOT IN (SELECT rpps FROM was_here)');
  const changed = count(`person WHERE rpps IN (SELECT rpps FROM was_here) AND (
    rpps IN (SELECT rpps FROM person_change)
    OR rpps IN (SELECT rpps FROM opened) OR rpps IN (SELECT rpps FROM ended))`);
  return {
    added,
    changed,
    unchanged: people - added - changed,
    left: count('was_here WHERE rpps NOT IN (SELECT rpps FROM person)'),
    officinesAdded: count("place WHERE action = 'add'"),
    officinesChanged: count("place WHERE action = 'change'"),
    officinesClosed: count('closing'),
    practicesOpened: count('opened'),
    practicesEnded: count('ended'),
  };
};
