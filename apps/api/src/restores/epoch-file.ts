import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const epoch = z.object({ line: z.string().min(1), number: z.number().int().min(0) });

/** How far one installation has come: its name, and a number that grows as long as it sends. */
export type Epoch = z.output<typeof epoch>;

export type EpochFile = {
  /** `undefined` when there is none, or nothing that can be read: both mean that this machine knows nothing. */
  readonly read: () => Epoch | undefined;
  /** On the disk when it returns, whole or not at all. */
  readonly write: (epoch: Epoch) => void;
  /** The same, unless another process was there first. Answers what stands. */
  readonly writeIfNone: (epoch: Epoch) => Epoch;
};

/** The memory that no backup of the database takes along. */
export const epochFile = (path: string): EpochFile => {
  const read = (): Epoch | undefined => {
    try {
      return epoch.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return undefined;
    }
  };
  const write = (written: Epoch) => {
    renameSync(onDisk(path, written), path);
    keepNames(dirname(path));
  };
  return {
    read,
    write,
    writeIfNone: (written) => {
      const standing = read();
      if (standing !== undefined) return standing;
      const unfinished = onDisk(path, written);
      try {
        linkSync(unfinished, path);
      } catch {
        // Somebody else’s stands there, or something that cannot be read: that one is replaced.
        const theirs = read();
        if (theirs !== undefined) return theirs;
        renameSync(unfinished, path);
      } finally {
        rmSync(unfinished, { force: true });
      }
      keepNames(dirname(path));
      return written;
    },
  };
};

/** A file beside it with this content, safely on the disk. Answers its name. */
const onDisk = (path: string, written: Epoch): string => {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify(written)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
};

const keepNames = (folder: string) => {
  const names = openSync(folder, 'r');
  fsyncSync(names);
  closeSync(names);
};
