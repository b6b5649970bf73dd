import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { DatabaseUnusable } from './database.ts';

/** Copies one state of a SQLite database, whoever writes meanwhile, and checks the copy: a file that exists is a whole one. */
export const copySqlite = (from: string, to: string): void => {
  if (!existsSync(from)) throw new DatabaseUnusable(`There is no database at ${from}.`);
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const source = new BetterSqlite(from, { readonly: true });
    try {
      // One state, while others write; the online backup would start over at each write.
      source.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      source.close();
    }
    assertWhole(unfinished);
  } catch (failure) {
    rmSync(unfinished, { force: true });
    if (failure instanceof BetterSqlite.SqliteError) {
      throw new DatabaseUnusable(`${from} cannot be copied: ${failure.message}.`, { cause: failure });
    }
    throw failure;
  }
  renameSync(unfinished, to);
};

const assertWhole = (file: string): void => {
  const copy = new BetterSqlite(file, { readonly: true });
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new DatabaseUnusable(`The copy of the database is damaged: ${verdict}`);
    const ours = copy.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'messages'").get();
    if (ours === undefined) throw new DatabaseUnusable('This is not a database of Relais Officine.');
  } finally {
    copy.close();
  }
};

/** Moves a SQLite database and what belongs to it out of the way, losing nothing. */
export const setAside = (file: string, under: string): void => {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${under}${suffix}`);
  }
};

/** A dump that pg_restore reads, made by PostgreSQL's own program. */
export const dumpPostgres = (url: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.unfinished`;
  const { status, stderr, error } = spawnSync('pg_dump', ['--format=custom', `--file=${unfinished}`, url], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(unfinished, { force: true });
    throw new DatabaseUnusable(`pg_dump failed: ${error?.message ?? stderr.trim()}`);
  }
  renameSync(unfinished, to);
};
