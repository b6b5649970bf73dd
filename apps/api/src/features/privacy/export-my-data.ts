import type { Rpps } from '@relais/domain/identity/rpps';
import { isoFromInstant } from '@relais/domain/kernel/instant';
import type { Database } from '../../database/database.ts';
import { rowsOfPerson } from '../../database/person-rows.ts';
import { safeCell } from '../../files/problem-file.ts';
import type { Clock } from '../../foundations.ts';
import type { CsvFile, MyData, PrivacyUseCases } from './privacy.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const exportMyData =
  ({ database: { read }, clock }: Needs): PrivacyUseCases['export'] =>
  async (rpps: Rpps): Promise<MyData> => ({
    exportedAt: clock.now(),
    tables: await rowsOfPerson(read, rpps),
  });

export const exportMyDataAsCsv =
  ({ database: { read } }: Needs): PrivacyUseCases['exportAsCsv'] =>
  async (rpps) => {
    const tables = await rowsOfPerson(read, rpps);
    return Object.entries(tables).flatMap(([name, rows]): CsvFile[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const columns = Object.keys(first);
      const lines = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column], column)))];
      const text = lines.map((cells) => cells.map(safeCell).join(';')).join('\r\n');
      return [{ name: `${name}.csv`, text: `\uFEFF${text}\r\n` }];
    });
  };

/** Columns that hold an instant end so; they are written as dates. */
const tellsWhen = /(?:At|since|until|at|anchor|notBefore|leaseUntil)$/;

const cellOf = (value: unknown, column: string): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && tellsWhen.test(column)) {
    return isoFromInstant(Math.trunc(value) as Parameters<typeof isoFromInstant>[0]);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
