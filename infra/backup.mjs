// One dated copy of the database in the folder given; the newest 28 are kept. Plain Node 24, so that a timer needs nothing else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const kept = 28;
const ours = /^relais-\d{8}T\d{6}Z\.(db|dump)$/;

const copySqlite = (file, target) => {
  const database = new DatabaseSync(file, { readOnly: true });
  // VACUUM INTO reads one state of the database while others write to it; the online backup would start over at each write.
  database.prepare('VACUUM INTO ?').run(target);
  database.close();
  const copy = new DatabaseSync(target, { readOnly: true });
  const [{ integrity_check: verdict }] = copy.prepare('PRAGMA integrity_check').all();
  copy.close();
  if (verdict !== 'ok') throw new Error(`The copy is damaged: ${verdict}`);
};

const dumpPostgres = (url, target) => {
  const { status, stderr, error } = spawnSync('pg_dump', ['--format=custom', `--file=${target}`, url], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pg_dump failed: ${error?.message ?? stderr.trim()}`);
};

/** Writes the copy beside its final name first: a backup that exists is a whole one. Answers its path. */
export const backUp = ({ url, root, folder, now }) => {
  mkdirSync(folder, { recursive: true });
  const isFile = url.startsWith('file:');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const target = join(folder, `relais-${stamp}.${isFile ? 'db' : 'dump'}`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  if (isFile) copySqlite(resolve(root, url.slice('file:'.length)), unfinished);
  else dumpPostgres(url, unfinished);
  renameSync(unfinished, target);
  const old = readdirSync(folder)
    .filter((name) => ours.test(name))
    .sort()
    .slice(0, -kept);
  for (const name of old) rmSync(join(folder, name));
  return target;
};

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) {
    process.stderr.write('Usage: node infra/backup.mjs FOLDER\n');
    process.exit(2);
  }
  const root = process.env.RELAIS_ROOT || resolve(import.meta.dirname, '..');
  try {
    const path = backUp({
      url: process.env.RELAIS_DATABASE_URL || 'file:var/relais.db',
      root,
      folder,
      now: new Date(),
    });
    process.stdout.write(`${path}\n`);
  } catch (failure) {
    process.stderr.write(`No backup was made: ${failure.message}\n`);
    process.exit(1);
  }
}
