import type { ByteSource } from './byte-source.ts';

const lineFeed = 10;

export type LineBlock =
  /** Whole lines, the last one possibly without its line feed at the very end of the source. */
  | { readonly kind: 'lines'; readonly bytes: Buffer }
  /** One line that does not fit: only its beginning is kept. `length` is in bytes. */
  | { readonly kind: 'giant'; readonly start: Buffer; readonly length: number };

/**
 * Cuts a source into blocks of whole lines, in constant memory whatever the length of a line.
 * The bytes of a block are overwritten by the next one.
 */
export async function* lineBlocks(
  source: Pick<ByteSource, 'read'>,
  { blockSize = 1 << 20 } = {},
): AsyncGenerator<LineBlock> {
  const buffer = Buffer.allocUnsafe(blockSize);
  let kept = 0;
  for (;;) {
    const count = await source.read(buffer, kept);
    const filled = kept + count;
    if (count === 0) {
      if (filled > 0) yield { kind: 'lines', bytes: buffer.subarray(0, filled) };
      return;
    }
    const end = buffer.subarray(0, filled).lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      yield { kind: 'lines', bytes: buffer.subarray(0, end) };
      kept = buffer.copyWithin(0, end, filled) && filled - end;
    } else if (filled < blockSize) {
      kept = filled;
    } else {
      const start = Buffer.from(buffer.subarray(0, 1024));
      const rest = await restOfGiant(source, buffer);
      yield { kind: 'giant', start, length: filled + rest.skipped };
      kept = rest.kept;
    }
  }
}

/** Drops bytes up to the next line feed; what follows it is moved to the beginning of `buffer`. */
const restOfGiant = async (source: Pick<ByteSource, 'read'>, buffer: Buffer) => {
  for (let skipped = 0; ; ) {
    const count = await source.read(buffer, 0);
    if (count === 0) return { skipped, kept: 0 };
    const end = buffer.subarray(0, count).indexOf(lineFeed);
    if (end >= 0) {
      buffer.copyWithin(0, end + 1, count);
      return { skipped: skipped + end, kept: count - end - 1 };
    }
    skipped += count;
  }
};
