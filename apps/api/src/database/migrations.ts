import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { DatabaseUnusable } from './database.ts';
import type { Engine } from './kit.ts';

export type Migration = { readonly hash: string; readonly statements: readonly string[] };

/** Where applied migrations are noted, in order, on both engines. */
export const migrationsTable = 'relais_migrations';

export const migrationsOf = (engine: Engine): readonly Migration[] =>
  readMigrationFiles({ migrationsFolder: join(packageFolder(), 'migrations', engine) }).map(
    ({ hash, sql }) => ({ hash, statements: sql.filter((statement) => statement.trim() !== '') }),
  );

/** The same folder whether this runs from src/database or, bundled, from dist. */
const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

/** Those still to apply. Refuses a database that holds something this version does not know. */
export const pending = (known: readonly Migration[], applied: readonly string[]): readonly Migration[] => {
  if (applied.some((hash, position) => known[position]?.hash !== hash)) {
    throw new DatabaseUnusable(
      'The database has a structure this version does not know, probably written by a newer or different version of Relais Officine: use that version, or another database.',
    );
  }
  return known.slice(applied.length);
};
