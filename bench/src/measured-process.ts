import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Measured = {
  /** Seconds. */
  readonly wall: number;
  /** The most memory it held at once, in MiB; unknown where /proc is not. */
  readonly peak: number | undefined;
  readonly printed: string;
};

/** Runs a program in a process of its own. Throws when it does not end well. */
export const measured = (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let said = '';
    let peak: number | undefined;
    const sampling = setInterval(() => {
      peak = highWaterMark(child.pid) ?? peak;
    }, 20);
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('close', (code) => {
      clearInterval(sampling);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`));
      else resolve({ wall: (performance.now() - started) / 1_000, peak, printed });
    });
  });

const highWaterMark = (pid: number | undefined): number | undefined => {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
  } catch {
    return undefined;
  }
};

export const median = (figures: readonly number[]): number => {
  const sorted = figures.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
