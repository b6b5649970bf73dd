import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { days } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { temporaryFolder } from '../../database/testing/temporary-folder.ts';
import { importFolder } from '../../files/import-folder.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { forgetOldImports } from './forget-old-imports.ts';
import { imports } from './import-record.ts';

onBothEngines('what imports hold of people', (open) => {
  const anImport = async (database: Database) => {
    const root = temporaryFolder();
    const foundations = { ...testFoundations(database), env: { root } };
    const folder = importFolder({ root });
    mkdirSync(folder, { recursive: true });
    const paths = {
      upload: join(folder, 'i.upload'),
      errors: join(folder, 'i.csv'),
      asked: join(root, 'mine.csv'),
    };
    for (const path of Object.values(paths)) writeFileSync(path, '06 39 98 00 0');
    const now = foundations.clock.now();
    const common = {
      kind: 'contacts',
      fileName: 'f.csv',
      departments: [],
      dryRun: true,
      createdAt: now,
    } as const;
    await database.transaction(async (sql) => {
      for (const [id, problemFile] of [
        ['i', paths.errors],
        ['asked', paths.asked],
      ] as const) {
        await imports(sql).queue({ ...common, id, storedAs: paths.upload });
        await imports(sql).keepProblems(id, [
          { line: 2, text: '06 39 98 00 0', reason: 'phone-malformed', rejected: true },
        ]);
        await imports(sql).end(id, now, { status: 'done', problemCount: 1, problemFile });
      }
    });
    const kept = () => Object.entries(paths).flatMap(([name, path]) => (existsSync(path) ? [name] : []));
    const quoted = async () =>
      (await database.read.select().from(database.read.tables.importProblems)).map(({ excerpt }) => excerpt);
    return { ...foundations, kept, quoted, forget: forgetOldImports({ ...foundations, folder }) };
  };

  it('goes after a week for uploads, after a month for reports, whatever they quote', async () => {
    const { wait, kept, quoted, forget } = await anImport(await open());
    await forget();
    expect(kept()).toEqual(['upload', 'errors', 'asked']);
    wait(days(8));
    await forget();
    expect(kept()).toEqual(['errors', 'asked']);
    expect(await quoted()).toEqual(['06 39 98 00 0', '06 39 98 00 0']);
    wait(days(23));
    await forget();
    expect(kept()).toEqual(['asked']);
    expect(await quoted()).toEqual([null, null]);
  });
});
