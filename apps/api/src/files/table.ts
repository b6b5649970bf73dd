import { isUtf8 } from 'node:buffer';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { csvRecords } from './csv-records.ts';
import { byteOrderMarkLength, natureOf } from './file-nature.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { TableRow } from './table-row.ts';
import { workbookRows } from './workbook-rows.ts';

export type Table = { readonly titles: readonly string[]; readonly rows: readonly TableRow[] };

const delimiters = [';', ',', '\t', '|'] as const;

/**
 * Reads a table somebody prepared: CSV with `;`, `,`, tabs or `|`, in UTF-8 or Windows-1252, or the first sheet of an
 * .xlsx workbook. The first row that is not empty holds the titles.
 */
export const readTable = async (bytes: Buffer): Promise<Result<Table, FileRefusal>> => {
  const nature = natureOf(bytes);
  if (nature === 'empty') return refuse({ code: 'file-empty' });
  const rows = nature === 'zip' ? await workbookRows(bytes) : csvRows(bytes, nature);
  if (!rows.ok) return rows;
  const [header, ...below] = rows.value;
  if (header === undefined) return refuse({ code: 'file-empty' });
  if (!('cells' in header)) return refuse({ code: 'header-absent' });
  if (below.length === 0) return refuse({ code: 'no-rows' });
  return accept({ titles: header.cells, rows: below });
};

const csvRows = (
  bytes: Buffer,
  nature: Exclude<ReturnType<typeof natureOf>, 'empty' | 'zip'>,
): Result<readonly TableRow[], FileRefusal> => {
  if (nature !== 'text' && nature !== 'windows-1252') return refuse({ code: 'not-text', nature });
  const text = decode(bytes.subarray(byteOrderMarkLength(bytes)));
  const [firstLine = ''] = text.trimStart().split(/[\r\n]/, 1);
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
  return accept([...csvRecords(text, delimiter)]);
};

/** Spreadsheets still write Windows-1252; a UTF-8 file with a damaged line is read as the UTF-8 its header is. */
const decode = (bytes: Buffer): string => {
  const lineEnd = bytes.indexOf('\n');
  const header = lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd);
  const headerProvesUtf8 = isUtf8(header) && header.some((byte) => byte > 127);
  return new TextDecoder(isUtf8(bytes) || headerProvesUtf8 ? 'utf-8' : 'windows-1252').decode(bytes);
};
