import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\n', '='), maxLength: 12 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('CSV', () => {
  it('gives back any cells that were quoted, whatever they hold', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = rows.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
          const read = [...csvRecords(text, delimiter)].map((record) =>
            'cells' in record ? record.cells : record,
          );
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws and never loses its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a'), maxLength: 200 }), (text) => {
        const lines = [...csvRecords(text, ';')].map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((left, right) => left - right));
      }),
      { numRuns: 500 },
    );
  });

  it('rejects a line whose quote is never closed and reads those below', () => {
    expect([...csvRecords('a;b\n"open;1\nc;d\n', ';')]).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, defect: 'open-quote', text: '"open;1' },
      { line: 3, cells: ['c', 'd'] },
    ]);
  });

  it('numbers lines as an editor does, after a cell of several lines', () => {
    expect([...csvRecords('a;"x\ny"\nb;c', ';')]).toEqual([
      { line: 1, cells: ['a', 'x\ny'] },
      { line: 3, cells: ['b', 'c'] },
    ]);
  });

  it('rejects a giant cell and reads on', () => {
    expect([...csvRecords(`${'x'.repeat(70_000)};1\na;b`, ';')]).toMatchObject([
      { line: 1, defect: 'line-too-long' },
      { line: 2, cells: ['a', 'b'] },
    ]);
  });
});
