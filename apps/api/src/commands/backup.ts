import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Instant } from '@relais/domain/kernel/instant';
import { copySqlite, dumpPostgres } from '../database/copies.ts';
import { CommandRefused, type Subcommand } from './command.ts';

export const backupCommand: Subcommand = (program, { terminal, settings, clock }) => {
  program
    .command('backup')
    .description('write one checked copy of the database while it serves; prints where')
    .argument('[file]', 'default: var/backups/relais-<date>, below RELAIS_ROOT')
    .action((named: string | undefined) => {
      const { databaseUrl, root } = settings();
      const isFile = databaseUrl.startsWith('file:');
      const stamp = stampOf(clock.now());
      const file = resolve(root, named ?? `var/backups/relais-${stamp}.${isFile ? 'db' : 'dump'}`);
      if (existsSync(file)) throw new CommandRefused(`${file} is there already: nothing was written.`);
      if (isFile) copySqlite(resolve(root, databaseUrl.slice('file:'.length)), file);
      else dumpPostgres(databaseUrl, file);
      terminal.print(file);
    });
};

/** 20261122T093000Z */
export const stampOf = (instant: Instant): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
