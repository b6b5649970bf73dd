import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder, gone when the running test ends. */
export const temporaryFolder = (): string => {
  const created = mkdtempSync(join(tmpdir(), 'relais-test-'));
  onTestFinished(() => rmSync(created, { recursive: true, force: true }));
  return created;
};
