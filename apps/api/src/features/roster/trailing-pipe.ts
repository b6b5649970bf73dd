const pipe = 124;
const lineFeed = 10;
const carriageReturn = 13;
const sampled = 50;

/**
 * Whether the rows of a file end with `|`, as published, told from the first ones. A row of the right number of fields
 * that ends with `|` otherwise says two things: its last field is empty, or one is missing and the rest has slipped.
 * With too few rows to tell, they are taken to end as the header does.
 */
export const rowsEndWithPipe = (rows: Buffer, columns: number, headerDoes: boolean): boolean => {
  let withPipe = 0;
  let without = 0;
  let start = 0;
  for (let seen = 0; seen < sampled && start < rows.length; seen += 1) {
    const lineEnd = rows.indexOf(lineFeed, start);
    const next = lineEnd < 0 ? rows.length : lineEnd;
    const end = rows[next - 1] === carriageReturn ? next - 1 : next;
    const pipes = countPipes(rows, start, end);
    if (pipes === columns && rows[end - 1] === pipe) withPipe += 1;
    if (pipes === columns - 1) without += 1;
    start = next + 1;
  }
  if (withPipe > 0) return headerDoes || withPipe >= without;
  return headerDoes && without < 2;
};

const countPipes = (bytes: Buffer, start: number, end: number): number => {
  let pipes = 0;
  for (let position = start; position < end; position += 1) if (bytes[position] === pipe) pipes += 1;
  return pipes;
};
