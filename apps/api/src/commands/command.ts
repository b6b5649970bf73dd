import type { Command } from 'commander';
import type { Env } from '../env.ts';
import type { Foundations } from '../foundations.module.ts';
import type { Clock } from '../foundations.ts';

/** What a subcommand may use. Standard output is for machines; people are spoken to on standard error. */
export type Terminal = {
  readonly print: (line: string) => void;
  readonly say: (line: string) => void;
  readonly readInput: () => Promise<string>;
  /** The same, as it comes: a mail is in any encoding. */
  readonly readBytes: () => Promise<Buffer>;
};

export type CommandNeeds = {
  readonly terminal: Terminal;
  /** What the environment says, the database left alone. */
  readonly settings: () => Env;
  readonly clock: Clock;
  /** Opens the database it is pointed at, creating and migrating it, for as long as `work` runs. */
  readonly withFoundations: <Value>(work: (foundations: Foundations) => Promise<Value>) => Promise<Value>;
};

/** One file per subcommand exports one of these; relais.ts lists them. */
export type Subcommand = (program: Command, needs: CommandNeeds) => void;

/** Something stands in the way for a moment: exit code 75, which mail servers take for "keep it and try again". */
export class CommandToRepeat extends Error {
  override name = 'CommandToRepeat';
}

/** The command understood, and cannot be done: the message goes to standard error, the exit code is 1. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
