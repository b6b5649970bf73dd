import { buffer, text } from 'node:stream/consumers';
import { Command, CommanderError } from 'commander';
import { DatabaseUnusable } from '../database/database.ts';
import { readEnv, SettingsRefused } from '../env.ts';
import { openLog } from '../log.ts';
import { openFoundations, systemClock } from '../open-foundations.ts';
import { backupCommand } from './backup.ts';
import { bouncesCommand } from './bounces.ts';
import { type CommandNeeds, CommandRefused, CommandToRepeat, type Subcommand } from './command.ts';
import { contentCommand } from './content.ts';
import { gateCommand } from './gate.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { nudgesCommand } from './nudges.ts';
import { restoreCommand } from './restore.ts';
import { seedCommand } from './seed.ts';
import { userCommand } from './user.ts';

const subcommands: readonly Subcommand[] = [
  backupCommand,
  bouncesCommand,
  contentCommand,
  gateCommand,
  importCommand,
  migrateCommand,
  nudgesCommand,
  restoreCommand,
  seedCommand,
  userCommand,
];

const exitCodes = { done: 0, refused: 1, wrongUsage: 2, repeat: 75 } as const;

const needs: CommandNeeds = {
  terminal: {
    print: (line) => process.stdout.write(`${line}\n`),
    say: (line) => process.stderr.write(`${line}\n`),
    readInput: () => text(process.stdin),
    readBytes: () => buffer(process.stdin),
  },
  settings: () => readEnv(),
  clock: systemClock,
  withFoundations: async (work) => {
    const env = readEnv();
    const foundations = await openFoundations(env, openLog(env.logLevel, process.stderr));
    try {
      return await work(foundations);
    } finally {
      await foundations.database.close();
    }
  },
};

const run = async (): Promise<number> => {
  const program = new Command('relais')
    .description('Operate Relais Officine. Reads the same RELAIS_* variables as the server.')
    .exitOverride();
  for (const add of subcommands) add(program, needs);
  inherit(program);
  try {
    await program.parseAsync();
    return exitCodes.done;
  } catch (failure) {
    return explain(failure);
  }
};

/** A subcommand leaves as its parent does: by throwing, so that the exit code is ours. */
const inherit = (command: Command): void => {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inherit(child);
  }
};

const explain = (failure: unknown): number => {
  if (failure instanceof CommanderError)
    return failure.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  const isForPeople =
    failure instanceof CommandRefused ||
    failure instanceof CommandToRepeat ||
    failure instanceof DatabaseUnusable ||
    failure instanceof SettingsRefused;
  needs.terminal.say(
    isForPeople ? failure.message : String(failure instanceof Error ? failure.stack : failure),
  );
  return failure instanceof CommandToRepeat ? exitCodes.repeat : exitCodes.refused;
};

process.exitCode = await run();
