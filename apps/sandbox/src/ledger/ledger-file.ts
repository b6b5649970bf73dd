import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LedgerEvent } from './ledger.ts';

export type LedgerFile = {
  readonly past: LedgerEvent[];
  readonly record: (event: LedgerEvent) => void;
  readonly close: () => void;
};

const readEvents = (path: string): LedgerEvent[] => {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line): LedgerEvent[] => {
      if (line === '') return [];
      try {
        return [JSON.parse(line) as LedgerEvent];
      } catch {
        // The last line of a sandbox that was killed while writing: it was never answered for.
        return [];
      }
    });
};

/**
 * One JSON event per line, written before anything is answered: whoever kills the sandbox can still count in the file,
 * and the next sandbox started on it remembers.
 */
export const openLedgerFile = (path: string): LedgerFile => {
  mkdirSync(dirname(path), { recursive: true });
  const past = readEvents(path);
  const file = openSync(path, 'a');
  // Ends the line a killed sandbox may have left open.
  if (past.length > 0) writeSync(file, '\n');
  return {
    past,
    record: (event) => writeSync(file, `${JSON.stringify(event)}\n`),
    close: () => closeSync(file),
  };
};
