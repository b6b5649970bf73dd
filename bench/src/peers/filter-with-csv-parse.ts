import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';

// The usual way: parse every row, keep those of pharmacists. What it keeps is then imported as ours is.
const [, , from = '', to = ''] = process.argv;
const professionColumn = 9;
let header = true;

await pipeline(
  createReadStream(from, { highWaterMark: 1 << 20 }),
  parse({ delimiter: '|', quote: null, relax_column_count: true }),
  async function* (rows: AsyncIterable<string[]>) {
    for await (const row of rows) {
      if (header || row[professionColumn] === '21') yield `${row.join('|')}\n`;
      header = false;
    }
  },
  createWriteStream(to),
);
