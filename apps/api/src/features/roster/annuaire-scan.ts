import { isUtf8 } from 'node:buffer';

const pipe = 124;
const lineFeed = 10;
const carriageReturn = 13;

/** Longer than ten times the longest line ever published: whatever is longer is not a row. */
export const longestLine = 65_536;

export type MalformedRow =
  | { readonly reason: 'field-count'; readonly found: number; readonly expected: number }
  | { readonly reason: 'line-too-long'; readonly length: number }
  | { readonly reason: 'invalid-utf8' | 'nul-character'; readonly cell: number; readonly text: string };

export type ScanSink = {
  /** A well-formed row whose profession is the wanted one. */
  readonly wanted: (line: number, cells: readonly string[]) => void;
  readonly malformed: (line: number, defect: MalformedRow) => void;
};

export type ScanShape = {
  /** Number of the first line after the header. */
  readonly firstLine: number;
  /** Columns, without the empty one that a trailing `|` makes. */
  readonly columns: number;
  /** Whether rows end with `|`. */
  readonly trailingPipe: boolean;
  readonly professionColumn: number;
  readonly wantedProfession: string;
};

/**
 * Goes through the rows of a `|` file that has no quoting, byte by byte, and decodes only the wanted profession:
 * two million rows pass, tens of thousands are read. Every row is checked for its number of fields and encoding.
 */
export const annuaireScan = (shape: ScanShape, sink: ScanSink) => {
  const wanted = Buffer.from(shape.wantedProfession);
  let line = shape.firstLine - 1;
  let rows = 0;
  let unfinished: number | undefined;

  const scanRow = (bytes: Buffer, start: number, end: number, suspect: boolean) => {
    let pipes = 0;
    let profession = shape.professionColumn === 0 ? start : -1;
    for (let position = start; position < end; position += 1) {
      if (bytes[position] !== pipe) continue;
      pipes += 1;
      if (pipes === shape.professionColumn) profession = position + 1;
    }
    const endsWithPipe = bytes[end - 1] === pipe;
    const found = shape.trailingPipe && endsWithPipe ? pipes : pipes + 1;
    if (found !== shape.columns) {
      return sink.malformed(line, { reason: 'field-count', found, expected: shape.columns });
    }
    if (suspect) {
      const defect = encodingDefect(bytes.subarray(start, end));
      if (defect) return sink.malformed(line, defect);
    }
    if (holdsWord(bytes, profession, end, wanted))
      sink.wanted(line, bytes.toString('utf8', start, end).split('|'));
  };

  const scanLine = (bytes: Buffer, start: number, lineEnd: number, suspect: boolean) => {
    line += 1;
    const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
    if (end === start) return;
    rows += 1;
    if (end - start > longestLine) sink.malformed(line, { reason: 'line-too-long', length: end - start });
    else scanRow(bytes, start, end, suspect);
  };

  return {
    lines: (bytes: Buffer): void => {
      const suspect = !isUtf8(bytes) || bytes.includes(0);
      let start = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
        scanLine(bytes, start, end, suspect);
        start = end + 1;
      }
      if (start < bytes.length) {
        scanLine(bytes, start, bytes.length, suspect);
        unfinished = line;
      }
    },
    giant: (length: number): void => {
      line += 1;
      rows += 1;
      sink.malformed(line, { reason: 'line-too-long', length });
    },
    rows: () => rows,
    /** The number of a last line that lacks its line feed: the sign of a file cut in its middle, or of a careless editor. */
    unfinishedLine: () => unfinished,
  };
};

const space = 32;

/** Whether the cell that begins at `start` holds exactly `word`, spaces around it left out. */
const holdsWord = (bytes: Buffer, start: number, end: number, word: Buffer): boolean => {
  let from = start;
  while (from < end && bytes[from] === space) from += 1;
  for (let position = 0; position < word.length; position += 1) {
    if (bytes[from + position] !== word[position]) return false;
  }
  let after = from + word.length;
  while (after < end && bytes[after] === space) after += 1;
  return after >= end || bytes[after] === pipe;
};

const encodingDefect = (row: Buffer): MalformedRow | undefined => {
  const cells = row.toString('latin1').split('|');
  for (const [cell, latin] of cells.entries()) {
    const bytes = Buffer.from(latin, 'latin1');
    if (bytes.includes(0)) return { reason: 'nul-character', cell, text: bytes.toString() };
    if (!isUtf8(bytes)) return { reason: 'invalid-utf8', cell, text: bytes.toString() };
  }
  return undefined;
};
