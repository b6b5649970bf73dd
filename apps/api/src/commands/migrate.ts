import type { Subcommand } from './command.ts';

export const migrateCommand: Subcommand = (program, { terminal, withFoundations }) => {
  program
    .command('migrate')
    .description('create the database if needed and bring it to the structure of this version')
    .action(() =>
      withFoundations(async ({ database }) => {
        terminal.say(`The database (${database.engine}) is up to date.`);
      }),
    );
};
