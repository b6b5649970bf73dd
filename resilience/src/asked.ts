import { parseArgs } from 'node:util';
import { mutants, mutantsOfRestores } from './mutants.ts';
import type { Engine } from './store.ts';

export type Asked = {
  readonly kills: number;
  readonly messages: number;
  readonly engine: Engine;
  readonly senders: number;
  readonly seed: number;
  /** A planted mistake, or all of them. */
  readonly mutant: string | undefined;
  readonly restore: boolean;
  readonly keep: boolean;
};

/** The last of the mistakes is not in the code: a settle delay shorter than the provider's lag. */
export const impatient = 'impatient';
export const everyMutant = [...Object.keys(mutants), impatient, ...Object.keys(mutantsOfRestores)];

export const usage = `Usage: npm run resilience -- [--kills 200] [--messages 5000] [--engine sqlite|postgres] [--senders 3] [--seed 1] [--keep]
       npm run resilience -- --restore [--messages 300] [--engine sqlite|postgres]
       npm run resilience -- --mutant all|${everyMutant.join('|')}`;

/** Reads the command line. Throws one sentence about the first word it cannot use. */
export const readAsked = (words: readonly string[]): Asked => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      kills: { type: 'string', default: '200' },
      messages: { type: 'string', default: '5000' },
      engine: { type: 'string', default: 'sqlite' },
      senders: { type: 'string' },
      seed: { type: 'string', default: '1' },
      mutant: { type: 'string' },
      restore: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const { engine, mutant } = values;
  if (engine !== 'sqlite' && engine !== 'postgres')
    throw new Error(`--engine ${engine}: give sqlite or postgres.`);
  if (mutant !== undefined && mutant !== 'all' && !everyMutant.includes(mutant))
    throw new Error(`--mutant ${mutant}: no mistake has that name.`);
  const senders = whole('senders', values.senders ?? (engine === 'postgres' ? '3' : '1'));
  if (engine === 'sqlite' && senders !== 1) throw new Error('--senders: SQLite has one sender.');
  return {
    kills: whole('kills', values.kills),
    messages: whole('messages', values.messages),
    engine,
    senders,
    seed: whole('seed', values.seed),
    mutant,
    restore: values.restore,
    keep: values.keep,
  };
};

const whole = (name: string, typed: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(typed)) throw new Error(`--${name} ${typed}: give a whole number, 1 or more.`);
  return Number(typed);
};
