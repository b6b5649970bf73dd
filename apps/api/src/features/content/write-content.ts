import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { z } from 'zod';
import type { ContentFile } from './published-content.ts';

export type WritingRefusal = { readonly code: 'not-a-folder' | 'folder-of-something-else' };

const manifestName = 'manifest.json';
const manifest = z.object({
  format: z.literal(1),
  /** SHA-256 of each file, by its path. */
  files: z.record(z.string().regex(/^[a-z]+\/[a-z0-9-]+\.json$/), z.string()),
});

/**
 * Makes `folder` hold these files and no other of ours: those of an earlier export that are no longer published go.
 * Refuses a folder that holds something else, rather than mix with it.
 */
export const writeContent = (
  folder: string,
  files: readonly ContentFile[],
): Result<undefined, WritingRefusal> => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return refuse({ code: 'not-a-folder' });
  mkdirSync(folder, { recursive: true });
  const earlier = earlierExport(folder);
  if (earlier === undefined) return refuse({ code: 'folder-of-something-else' });
  const published = new Set(files.map(({ path }) => path));
  for (const path of earlier) if (!published.has(path)) rmSync(join(folder, path), { force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const sums = Object.fromEntries(
    files.map(({ path, text }) => [path, createHash('sha256').update(text).digest('hex')]),
  );
  const list: z.output<typeof manifest> = { format: 1, files: sums };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(list, undefined, 2)}\n`);
  return accept(undefined);
};

/** The paths of the export that is there already, none in an empty folder, `undefined` when it is no export. */
const earlierExport = (folder: string): readonly string[] | undefined => {
  if (readdirSync(folder).length === 0) return [];
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    return Object.keys(manifest.parse(JSON.parse(text)).files);
  } catch {
    return undefined;
  }
};
