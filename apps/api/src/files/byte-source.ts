import { open } from 'node:fs/promises';
import { basename } from 'node:path';

export type ByteSource = {
  readonly name: string;
  /** In bytes; unknown for what comes through a pipe. */
  readonly size: number | undefined;
  /** Fills `into` from `offset` on and tells how many bytes came: 0 at the end. */
  readonly read: (into: Buffer, offset: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Opens a file for one pass from start to end; "-" is standard input. */
export const openByteSource = async (path: string): Promise<ByteSource> => {
  const handle = await open(path === '-' ? '/dev/stdin' : path, 'r');
  const facts = await handle.stat();
  if (facts.isDirectory()) {
    await handle.close();
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  }
  return {
    name: path === '-' ? 'stdin' : basename(path),
    size: facts.isFile() ? facts.size : undefined,
    read: async (into, offset) => (await handle.read(into, offset, into.length - offset, null)).bytesRead,
    close: () => handle.close(),
  };
};
