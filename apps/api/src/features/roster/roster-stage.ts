import type { PracticeRole } from '@relais/domain/roster/practice-role';
import { openScratch, type Scratch } from '../../database/scratch.ts';
import type { PersonOnRow } from './annuaire-row.ts';
import type { OfficineOnRow } from './officine-on-row.ts';

/** Several rows may give one person several roles at one officine: the one that commits most is kept. */
export const roleRank: Readonly<Record<PracticeRole, number>> = {
  unknown: 1,
  remplacant: 2,
  adjoint: 4,
  gerant: 8,
  titulaire: 16,
};

/** Columns that describe an officine, alike in the stage, in the mirror of the roster and in what is compared. */
export const officineDetails = [
  'finess',
  'legal_finess',
  'structure_id',
  'name',
  'address',
  'postcode',
  'commune_code',
  'commune',
  'department',
  'phone',
  'email',
] as const;

const details = officineDetails.join(', ');
const detailsAre = officineDetails.map((column) => `${column} = excluded.${column}`).join(', ');

/** Everything the file says of pharmacists and officines, one row each, out of memory. */
export type RosterStage = {
  readonly scratch: Scratch;
  readonly person: (person: PersonOnRow) => void;
  readonly practice: (person: PersonOnRow, officine: OfficineOnRow, role: PracticeRole, line: number) => void;
};

export const openRosterStage = (): RosterStage => {
  const scratch = openScratch();
  scratch.exec(`
    CREATE TABLE person (
      rpps TEXT PRIMARY KEY, civility TEXT, family_name TEXT, given_name TEXT
    ) WITHOUT ROWID;
    CREATE TABLE officine (key TEXT PRIMARY KEY, filled INTEGER, ${details}) WITHOUT ROWID;
    CREATE TABLE lesser_key (lesser TEXT, key TEXT, PRIMARY KEY (lesser, key)) WITHOUT ROWID;
    CREATE TABLE practice (
      rpps TEXT, officine_key TEXT, roles INTEGER, line INTEGER, PRIMARY KEY (rpps, officine_key)
    ) WITHOUT ROWID;
    BEGIN;
  `);

  // Which of two descriptions wins depends on what they say, never on their order in the file.
  const savePerson = scratch.prepare(`
    INSERT INTO person VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
    SET civility = excluded.civility, family_name = excluded.family_name, given_name = excluded.given_name
    WHERE (excluded.family_name, excluded.given_name, excluded.civility) > (family_name, given_name, civility)`);
  const saveOfficine = scratch.prepare(`
    INSERT INTO officine VALUES (?, ?, ${officineDetails.map(() => '?').join(', ')}) ON CONFLICT DO UPDATE
    SET filled = excluded.filled, ${detailsAre}
    WHERE (excluded.filled, excluded.name, excluded.address, excluded.phone, excluded.email, excluded.commune)
      > (filled, name, address, phone, email, commune)`);
  const saveLesserKey = scratch.prepare('INSERT OR IGNORE INTO lesser_key VALUES (?, ?)');
  const savePractice = scratch.prepare(`
    INSERT INTO practice VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET roles = roles | excluded.roles
    WHERE roles <> roles | excluded.roles`);

  const person = ({ rpps, civility, familyName, givenName }: PersonOnRow) => {
    savePerson.run(rpps, civility, familyName, givenName);
  };

  return {
    scratch,
    person,
    practice: (who, officine, role, line) => {
      person(who);
      const values = detailsOf(officine);
      saveOfficine.run(officine.key, completeness(officine, values), ...values);
      for (const lesser of officine.lesserKeys) saveLesserKey.run(lesser, officine.key);
      savePractice.run(who.rpps, officine.key, roleRank[role], line);
    },
  };
};

const detailsOf = (officine: OfficineOnRow) => [
  officine.finess,
  officine.legalFiness,
  officine.structureId,
  officine.name,
  officine.address,
  officine.postcode,
  officine.communeCode,
  officine.commune,
  officine.department ?? '',
  officine.phone,
  officine.email,
];

/** How much a row says of its officine; a known department weighs more than all the rest, since access follows it. */
const completeness = (officine: OfficineOnRow, values: readonly string[]): number =>
  values.filter((value) => value !== '').length + (officine.department === undefined ? 0 : 100);
