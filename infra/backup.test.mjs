import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from './backup.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relais-backup-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const aDatabase = () => {
  const database = new DatabaseSync(join(root, 'relais.db'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE officine (name TEXT)');
  database.exec("INSERT INTO officine VALUES ('Pharmacie des Tilleuls')");
  return database;
};
const backUpAt = (moment) =>
  backUp({ url: 'file:relais.db', root, folder: join(root, 'copies'), now: new Date(moment) });

describe('a backup', () => {
  it('holds what was committed, and leaves out what another connection has not committed yet', () => {
    const writer = aDatabase();
    writer.exec("BEGIN IMMEDIATE; INSERT INTO officine VALUES ('not yet')");
    const path = backUpAt('2026-03-01T09:00:00Z');
    writer.exec('COMMIT');
    writer.close();
    expect(path).toBe(join(root, 'copies', 'relais-20260301T090000Z.db'));
    expect(new DatabaseSync(path).prepare('SELECT name FROM officine').all()).toEqual([
      { name: 'Pharmacie des Tilleuls' },
    ]);
  });

  it('leaves the newest 28 and touches nothing else in the folder', () => {
    aDatabase().close();
    for (let hour = 0; hour < 30; hour += 1) backUpAt(Date.UTC(2026, 2, 1, hour));
    writeFileSync(join(root, 'copies', 'notes.txt'), 'mine');
    backUpAt(Date.UTC(2026, 2, 3));
    const left = readdirSync(join(root, 'copies'));
    expect(left).toHaveLength(29);
    expect(left).toContain('notes.txt');
    expect(left).not.toContain('relais-20260301T020000Z.db');
  });

  it('is refused, leaving nothing behind that looks like one, when there is no database or it is broken', () => {
    expect(() => backUpAt('2026-03-01T09:00:00Z')).toThrow();
    writeFileSync(
      join(root, 'relais.db'),
      'not a database, not even close to one, whatever its name says'.repeat(100),
    );
    expect(() => backUpAt('2026-03-01T09:00:00Z')).toThrow();
    expect(readdirSync(join(root, 'copies')).filter((name) => name.endsWith('.db'))).toEqual([]);
  });
});
