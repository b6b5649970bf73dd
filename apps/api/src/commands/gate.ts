import { epochFile } from '../restores/epoch-file.ts';
import { gateState, messagesInDoubt } from '../restores/gate-state.ts';
import { adoptDatabase } from '../restores/restore-gate.ts';
import { openGate } from '../restores/restores.repository.ts';
import type { Subcommand } from './command.ts';

export const gateCommand: Subcommand = (program, { terminal, withFoundations }) => {
  const gate = program.command('gate').description('whether messages may leave this database');

  gate
    .command('status')
    .description('open, restored (being compared with the providers) or foreign (sent from elsewhere)')
    .action(() =>
      withFoundations(async ({ database, env }) => {
        const state = await gateState(database.read, epochFile(env.epochFile));
        const inDoubt = await messagesInDoubt(database.read);
        terminal.print(JSON.stringify({ state, inDoubt }));
      }),
    );

  gate
    .command('open')
    .description('send from this database: what may have left before is still looked for, message by message')
    .action(() =>
      withFoundations(async (foundations) => {
        const { database, clock, env } = foundations;
        const file = epochFile(env.epochFile);
        const state = await gateState(database.read, file);
        if (state === 'open') return terminal.say('The gate is open: nothing was changed.');
        if (state === 'foreign') {
          await adoptDatabase({ ...foundations, file });
          return terminal.say('This installation now sends from this database.');
        }
        await database.transaction((sql) => openGate(sql, clock.now()));
        terminal.say('The gate is open. Messages in doubt still wait for the providers to answer.');
      }),
    );
};
