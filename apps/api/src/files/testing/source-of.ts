import type { ByteSource } from '../byte-source.ts';

/** A file in memory, handed over `chunk` bytes at a time. */
export const sourceOf = (
  content: string | Buffer,
  { chunk = 65_536, name = 'annuaire.txt' } = {},
): ByteSource => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let position = 0;
  return {
    name,
    size: bytes.length,
    read: async (into, offset) => {
      const end = Math.min(bytes.length, position + Math.min(chunk, into.length - offset));
      const count = bytes.copy(into, offset, position, end);
      position += count;
      return count;
    },
    close: async () => undefined,
  };
};
