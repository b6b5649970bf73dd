import type { Rpps } from '@relais/domain/identity/rpps';
import { and, asc, gt, isNull } from 'drizzle-orm';
import type { Scratch } from '../../database/scratch.ts';
import type { ReadSql } from '../../database/sql.ts';
import { officineDetails, roleRank } from './roster-stage.ts';

const pageSize = 2_000;

/** Copies the present roster beside the stage, page by page: comparing the two is then plain SQL in one place. */
export const mirrorRoster = async (read: ReadSql, scratch: Scratch): Promise<void> => {
  scratch.exec(`
    DROP TABLE IF EXISTS old_officine; DROP TABLE IF EXISTS old_person; DROP TABLE IF EXISTS old_practice;
    CREATE TABLE old_officine (
      id TEXT PRIMARY KEY, key TEXT, closed INTEGER, ${officineDetails.join(', ')}
    ) WITHOUT ROWID;
    CREATE TABLE old_person (
      rpps TEXT PRIMARY KEY, civility TEXT, family_name TEXT, given_name TEXT, gone INTEGER
    ) WITHOUT ROWID;
    CREATE TABLE old_practice (
      rpps TEXT, officine_id TEXT, role INTEGER, id TEXT, PRIMARY KEY (rpps, officine_id)
    ) WITHOUT ROWID;
    BEGIN;
  `);
  await copyOfficines(read, scratch);
  await copyPeople(read, scratch);
  await copyPractices(read, scratch);
  scratch.exec('COMMIT; CREATE UNIQUE INDEX old_officine_key ON old_officine (key)');
};

const copyOfficines = async (read: ReadSql, scratch: Scratch) => {
  const { officines } = read.tables;
  const save = scratch.prepare(`INSERT INTO old_officine VALUES (${Array(14).fill('?').join(', ')})`);
  for (let after = ''; ; ) {
    const page = await read
      .select()
      .from(officines)
      .where(gt(officines.id, after))
      .orderBy(asc(officines.id))
      .limit(pageSize);
    for (const it of page) {
      save.run(
        it.id,
        it.key,
        it.closedAt === null ? 0 : 1,
        it.finess ?? '',
        it.legalFiness ?? '',
        it.structureId ?? '',
        it.name,
        it.address ?? '',
        it.postcode ?? '',
        it.communeCode ?? '',
        it.commune ?? '',
        it.department ?? '',
        it.phone ?? '',
        it.email ?? '',
      );
    }
    const last = page.at(-1);
    if (last === undefined) return;
    await new Promise(setImmediate);
    after = last.id;
  }
};

const copyPeople = async (read: ReadSql, scratch: Scratch) => {
  const { pharmacists } = read.tables;
  const save = scratch.prepare('INSERT INTO old_person VALUES (?, ?, ?, ?, ?)');
  for (let after = '' as Rpps; ; ) {
    const page = await read
      .select()
      .from(pharmacists)
      .where(gt(pharmacists.rpps, after))
      .orderBy(asc(pharmacists.rpps))
      .limit(pageSize);
    for (const it of page) {
      save.run(it.rpps, it.civility ?? '', it.familyName, it.givenName, it.leftAt === null ? 0 : 1);
    }
    const last = page.at(-1);
    if (last === undefined) return;
    await new Promise(setImmediate);
    after = last.rpps;
  }
};

const copyPractices = async (read: ReadSql, scratch: Scratch) => {
  const { practices } = read.tables;
  const save = scratch.prepare('INSERT INTO old_practice VALUES (?, ?, ?, ?)');
  for (let after = ''; ; ) {
    const page = await read
      .select()
      .from(practices)
      .where(and(gt(practices.id, after), isNull(practices.until)))
      .orderBy(asc(practices.id))
      .limit(pageSize);
    for (const it of page) save.run(it.rpps, it.officineId, roleRank[it.role], it.id);
    const last = page.at(-1);
    if (last === undefined) return;
    await new Promise(setImmediate);
    after = last.id;
  }
};
