import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export type Running = {
  readonly process: ChildProcess;
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<number | null>;
};

const alive = new Set<ChildProcess>();

/** Starts a Node program whose words go to `logPath`. */
export const start = (
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  logPath: string,
): Running => {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(logPath, { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  alive.add(child);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      alive.delete(child);
      resolve(code);
    });
  });
  return { process: child, ended };
};

/** The end that gives no chance to tidy up. */
export const kill = async ({ process: child, ended }: Running): Promise<void> => {
  child.kill('SIGKILL');
  await ended;
};

export const killAll = (): void => {
  for (const child of alive) child.kill('SIGKILL');
};

/** Asks until the answer is yes; throws after `patience` ms. */
export const until = async (
  what: string,
  isTrue: () => Promise<boolean>,
  patience: number,
): Promise<void> => {
  const deadline = performance.now() + patience;
  while (!(await isTrue().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`Waited ${patience / 1_000} s for ${what}, in vain.`);
    await pause(20);
  }
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
