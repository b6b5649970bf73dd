import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { ByteSource } from './byte-source.ts';
import type { FileRefusal } from './file-refusal.ts';

/** The whole content of a small file. Refuses more than `limit` bytes, without reading further. */
export const readWhole = async (
  source: Pick<ByteSource, 'read'>,
  limit: number,
): Promise<Result<Buffer, FileRefusal>> => {
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(65_536);
    const count = await source.read(chunk, 0);
    if (count === 0) return accept(Buffer.concat(chunks));
    size += count;
    if (size > limit) return refuse({ code: 'file-too-big', limit });
    chunks.push(chunk.subarray(0, count));
  }
};
