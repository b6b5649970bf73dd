import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from './problem.ts';
import { excerpt } from './problem-counts.ts';
import { problemWords } from './problem-words.ts';

const byteOrderMark = '\uFEFF';
const heading = ['Ligne', 'Colonne', 'Valeur trouvée', 'Suite', 'Motif', 'Que faire'];
const flushAt = 65_536;

/** The CSV of problems that a spreadsheet opens as it is (UTF-8 with its mark, `;`); made when the first one comes. */
export const problemFile = (path: string) => {
  let file: number | undefined;
  let waiting = '';

  const flush = () => {
    if (file === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      file = openSync(path, 'w', 0o600);
      waiting = `${byteOrderMark}${csvLine(heading)}${waiting}`;
    }
    writeSync(file, waiting);
    waiting = '';
  };

  return {
    add: (problem: Problem): void => {
      waiting += csvLine(cellsOf(problem));
      if (file === undefined || waiting.length > flushAt) flush();
    },
    /** The path when there is something to read there. */
    close: (): string | undefined => {
      if (file === undefined) return undefined;
      flush();
      closeSync(file);
      return path;
    },
  };
};

const cellsOf = ({ line, column, text, reason, rejected }: Problem) => [
  String(line),
  column ?? '',
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
