import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { copySqlite, setAside } from '../database/copies.ts';
import { holdAsOnlyServer } from '../database/single-server.ts';
import { epochFile } from '../restores/epoch-file.ts';
import { adoptDatabase } from '../restores/restore-gate.ts';
import { stampOf } from './backup.ts';
import { CommandRefused, type Subcommand } from './command.ts';

const onPostgres =
  'PostgreSQL restores by itself: stop the API, run "pg_restore --clean --if-exists --dbname=… FILE", start the API. ' +
  'It notices; on a new machine, run "relais gate open" once.';

export const restoreCommand: Subcommand = (program, { terminal, settings, withFoundations, clock }) => {
  program
    .command('restore')
    .description(
      'put a copy in the place of the database; the sender then looks for what may have left since',
    )
    .argument('<file>', 'a copy made by "relais backup" or infra/backup.mjs')
    .option('--replace', 'set the present database aside, under a dated name')
    .action(async (named: string, { replace }: { readonly replace?: true }) => {
      const { databaseUrl, root, epochFile: epochPath } = settings();
      if (!databaseUrl.startsWith('file:')) throw new CommandRefused(onPostgres);
      const target = resolve(root, databaseUrl.slice('file:'.length));
      if (existsSync(target) && !replace) {
        throw new CommandRefused(
          `${target} is there: nothing was changed. With --replace it is set aside, and kept.`,
        );
      }
      const leave = await holdAsOnlyServer(databaseUrl, root, 0);
      try {
        const checked = `${target}.restoring`;
        copySqlite(resolve(root, named), checked);
        const aside = `${target}.before-${stampOf(clock.now())}`;
        if (existsSync(target)) {
          setAside(target, aside);
          terminal.say(`The database that was there is kept as ${aside}`);
        }
        setAside(checked, target);
        await withFoundations((foundations) => adoptDatabase({ ...foundations, file: epochFile(epochPath) }));
      } finally {
        leave();
      }
      terminal.say(
        'Restored. Start the API: nothing leaves until what may have left since the copy was looked for.',
      );
    });
};
