import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from './problem.ts';
import { excerpt } from './problem-counts.ts';
import { problemWords } from './problem-words.ts';

const byteOrderMark = '\uFEFF';
const heading = ['Ligne', 'Colonne', 'Valeur trouvée', 'Suite', 'Motif', 'Que faire'];
const waitingSize = 65_536;
/** In bytes: excerpts and titles are cut. */
const longestLine = 4_096;

/** The CSV of problems that a spreadsheet opens as it is (UTF-8 with its mark, `;`); made when the first one comes. */
export const problemFile = (path: string) => {
  // Bytes, not text: two million lines glued together would be kept alive long enough to fill the memory.
  const waiting = Buffer.allocUnsafe(waitingSize);
  let filled = 0;
  let file: number | undefined;

  const open = (): number => {
    mkdirSync(dirname(path), { recursive: true });
    const opened = openSync(path, 'w', 0o600);
    writeSync(opened, `${byteOrderMark}${csvLine(heading)}`);
    return opened;
  };
  const flush = (to: number) => {
    writeSync(to, waiting, 0, filled);
    filled = 0;
  };

  return {
    add: (problem: Problem): void => {
      file ??= open();
      if (filled > waitingSize - longestLine) flush(file);
      filled += waiting.write(csvLine(cellsOf(problem)), filled);
    },
    /** The path when there is something to read there. */
    close: (): string | undefined => {
      if (file === undefined) return undefined;
      flush(file);
      closeSync(file);
      return path;
    },
  };
};

const cellsOf = ({ line, column, text, reason, rejected }: Problem) => [
  String(line),
  excerpt(column ?? ''),
  excerpt(text ?? ''),
  rejected ? 'ligne écartée' : 'avertissement',
  problemWords[reason].what,
  problemWords[reason].whatToDo,
];

const csvLine = (cells: readonly string[]): string => `${cells.map(safeCell).join(';')}\r\n`;

/** A cell that a spreadsheet could take for a formula begins with an apostrophe; full-width signs count as signs. */
export const safeCell = (text: string): string => {
  const harmless = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
