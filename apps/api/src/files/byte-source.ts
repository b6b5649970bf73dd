import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { FileRefusal } from './file-refusal.ts';

export type ByteSource = {
  readonly name: string;
  /** In bytes; unknown for what comes through a pipe. */
  readonly size: number | undefined;
  /** Fills `into` from `offset` on and tells how many bytes came: 0 at the end. */
  readonly read: (into: Buffer, offset: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Opens a file for one pass from start to end; "-" is standard input. */
export const openByteSource = async (path: string): Promise<Result<ByteSource, FileRefusal>> => {
  const handle = await open(path === '-' ? '/dev/stdin' : path, 'r').catch(whyUnreadable);
  if ('code' in handle) return refuse(handle);
  const facts = await handle.stat();
  if (facts.isDirectory()) {
    await handle.close();
    return refuse({ code: 'file-unreadable', cause: 'folder' });
  }
  return accept({
    name: path === '-' ? 'stdin' : basename(path),
    size: facts.isFile() ? facts.size : undefined,
    read: async (into, offset) => (await handle.read(into, offset, into.length - offset, null)).bytesRead,
    close: () => handle.close(),
  });
};

const causes: ReadonlyMap<string, 'not-found' | 'not-allowed' | 'folder'> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EISDIR', 'folder'],
] as const);

const whyUnreadable = (failure: unknown) => {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  return { code: 'file-unreadable', cause: causes.get(code) ?? 'unknown' } as const;
};
