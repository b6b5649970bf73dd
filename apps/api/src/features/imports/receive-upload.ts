import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { UploadRefusal } from './imports.use-cases.ts';

class TooBig extends Error {}

/** Writes an upload to a file only we can read, as it comes. What is too big or cut short leaves nothing behind. */
export const receiveUpload = async (
  content: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<Result<{ readonly size: number }, UploadRefusal>> => {
  await mkdir(dirname(path), { recursive: true });
  let size = 0;
  const counted = async function* () {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > limit) throw new TooBig();
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    return accept({ size });
  } catch (failure) {
    await rm(path, { force: true });
    if (failure instanceof TooBig) return refuse({ code: 'upload-too-big' });
    if (isCutShort(failure)) return refuse({ code: 'upload-interrupted' });
    throw failure;
  }
};

/** The other end went away: not a fault of ours. */
const isCutShort = (failure: unknown): boolean =>
  failure instanceof Error &&
  'code' in failure &&
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(failure.code));
