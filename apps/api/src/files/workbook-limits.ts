import { fromBufferPromise } from 'yauzl';

const limits = {
  entries: 500,
  /** Bytes once inflated, all parts together. */
  inflated: 128 * 1024 * 1024,
} as const;

/**
 * Inflates a workbook once without keeping anything, and tells whether it can be opened safely: few parts, a sane size
 * (declared and real), and no cell so far away that reading would fill the memory with the empty ones before it.
 */
export const isSafeWorkbook = async (bytes: Buffer): Promise<boolean> => {
  const archive = await fromBufferPromise(bytes, { validateEntrySizes: true });
  if (archive.entryCount > limits.entries) return false;
  let declared = 0;
  for await (const entry of archive.eachEntry()) {
    declared += entry.uncompressedSize;
    if (declared > limits.inflated) return false;
    if (entry.fileName.endsWith('/')) continue;
    const isSheet = /^xl\/worksheets\/.*\.xml$/.test(entry.fileName);
    if (!isSheet) continue;
    const stream = await archive.openReadStreamPromise(entry);
    let tail = '';
    for await (const chunk of stream) {
      const text = tail + chunk.toString('latin1');
      if (farCell.test(text)) {
        stream.destroy();
        return false;
      }
      tail = text.slice(-64);
    }
  }
  return true;
};

/** A cell beyond column ZZ or row 999,999. */
const farCell = /\sr="(?:[A-Z]{3,}\d+|[A-Z]*\d{7,})"/;
