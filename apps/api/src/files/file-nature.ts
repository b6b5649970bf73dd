import { isUtf8 } from 'node:buffer';

export type FileNature =
  | 'text'
  | 'empty'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'old-excel'
  | 'utf-16'
  | 'html'
  | 'binary'
  | 'windows-1252';

const beginnings: ReadonlyArray<readonly [FileNature, readonly number[]]> = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** Says what a file is from its first bytes (a few kilobytes, cut at a line end so that no character is split). */
export const natureOf = (head: Buffer): FileNature => {
  if (head.length === 0) return 'empty';
  for (const [nature, bytes] of beginnings) {
    if (bytes.every((byte, position) => head[position] === byte)) return nature;
  }
  if (head.includes(0)) return looksUtf16(head) ? 'utf-16' : 'binary';
  if (!isUtf8(head)) return looksBinary(head) ? 'binary' : 'windows-1252';
  const start = head
    .toString('utf8', 0, 512)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (start === '') return 'empty';
  if (/^<(?:!doctype|html|head|body|\?xml)/.test(start)) return 'html';
  return 'text';
};

/** Without a byte order mark, Latin text in UTF-16 has one zero every other byte. */
const looksUtf16 = (head: Buffer): boolean => {
  const sample = head.subarray(0, 400);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > sample.length * 0.4 && zeros < sample.length * 0.6;
};

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
const looksBinary = (head: Buffer): boolean => {
  const controls = head.reduce(
    (count, byte) => count + (byte < 32 && ![9, 10, 12, 13].includes(byte) ? 1 : 0),
    0,
  );
  return controls > head.length / 100;
};

/** Length of a UTF-8 byte order mark at the beginning, 0 without one. */
export const byteOrderMarkLength = (head: Buffer): number =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
