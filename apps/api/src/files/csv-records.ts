export type CsvRecord =
  /** `line` is where the record begins; a quoted cell may go on over the next lines. */
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly defect: 'open-quote' | 'line-too-long'; readonly text: string };

// A cell may hold line breaks; a quote that is never closed must not swallow the rest of the file.
const mostLinesInOneRecord = 20;
const longestRecord = 65_536;

/** Splits CSV text into records (RFC 4180, `""` for a quote). One bad record costs itself only: reading goes on below it. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; ) {
    const line = index + 1;
    const first = lines[index] ?? '';
    const record = first.length > longestRecord ? 'line-too-long' : recordAt(lines, index, delimiter);
    if (typeof record === 'string') {
      yield { line, defect: record, text: first };
      index += 1;
      continue;
    }
    index += record.lines;
    if (record.cells.length > 1 || record.cells[0] !== '') yield { line, cells: record.cells };
  }
}

const recordAt = (lines: readonly string[], start: number, delimiter: string) => {
  const cells: string[] = [];
  let text = lines[start] ?? '';
  let used = 1;
  let position = 0;
  for (;;) {
    if (text[position] !== '"') {
      const end = text.indexOf(delimiter, position);
      cells.push(text.slice(position, end < 0 ? undefined : end));
      if (end < 0) return { cells, lines: used };
      position = end + 1;
      continue;
    }
    let close = closingQuote(text, position + 1);
    while (close < 0) {
      const next = lines[start + used];
      if (next === undefined || used === mostLinesInOneRecord) return 'open-quote';
      text += `\n${next}`;
      used += 1;
      if (text.length > longestRecord) return 'line-too-long';
      close = closingQuote(text, position + 1);
    }
    // What follows a closing quote up to the delimiter belongs to the cell, as spreadsheets have it.
    const end = text.indexOf(delimiter, close + 1);
    const rest = text.slice(close + 1, end < 0 ? undefined : end);
    cells.push(text.slice(position + 1, close).replaceAll('""', '"') + rest);
    if (end < 0) return { cells, lines: used };
    position = end + 1;
  }
};

/** The first quote from `from` on that is not half of a doubled one. */
const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
};
