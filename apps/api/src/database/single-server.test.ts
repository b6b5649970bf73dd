import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdAsOnlyServer } from './single-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const newUrl = () => `file:${join(temporaryFolder(), 'relais.db')}`;

describe('the one server of an SQLite file', () => {
  it('keeps a second one out, in one sentence', async () => {
    const url = newUrl();
    const leave = await holdAsOnlyServer(url, '/');
    await expect(holdAsOnlyServer(url, '/', 50)).rejects.toThrow('Another Relais Officine server is running');
    leave();
  });

  it('is followed by the next as soon as it leaves', async () => {
    const url = newUrl();
    const leave = await holdAsOnlyServer(url, '/');
    const next = holdAsOnlyServer(url, '/', 5_000);
    setTimeout(leave, 100);
    (await next)();
  });

  it('shares PostgreSQL with others', async () => {
    await holdAsOnlyServer('postgres://localhost/relais', '/', 0);
    await expect(holdAsOnlyServer('postgres://localhost/relais', '/', 0)).resolves.toBeDefined();
  });
});
