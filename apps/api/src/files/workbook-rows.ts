import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { readSheet } from 'read-excel-file/node';
import type { FileRefusal } from './file-refusal.ts';
import type { TableRow } from './table-row.ts';
import { isSafeWorkbook } from './workbook-limits.ts';

/** Reads the first sheet of an .xlsx workbook as text. Refuses what is not one, and bombs. */
export const workbookRows = async (bytes: Buffer): Promise<Result<readonly TableRow[], FileRefusal>> => {
  try {
    if (!(await isSafeWorkbook(bytes))) return refuse({ code: 'too-big-when-opened' });
    const sheet = await readSheet<string>(bytes, { parseNumber: plainNumber, trim: false });
    return accept(
      sheet
        .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((cell) => cell !== '')),
    );
  } catch {
    return refuse({ code: 'workbook-unreadable' });
  }
};

/** Workbooks keep numbers to 15 digits, sometimes written 9.9700000005E10: nothing is lost by writing them out. */
const plainNumber = (written: string): string => {
  const value = Number(written);
  return /e/i.test(written) && Number.isSafeInteger(value) ? String(value) : written;
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};
