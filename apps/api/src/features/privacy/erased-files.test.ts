import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../database/open-database.ts';
import { onBothEngines, onSqlite } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { temporaryFolder } from '../../database/testing/temporary-folder.ts';
import { importFolder } from '../../files/import-folder.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { eraseMyData } from './erase-my-data.ts';
import { privacyUseCases } from './privacy.module.ts';

onSqlite('the files of the database', (open) => {
  it('hold no trace of somebody erased, not even in what was deleted', async () => {
    const address = await open.address();
    const database = await openDatabase(address, '/');
    onTestFinished(() => database.close());
    const folder = dirname(address.replace('file:', ''));
    const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const found = () =>
      bytes().some((file) => /canari@officine\.example|\+33639980077|06 39 98 00 77|CANARI@/.test(file));

    const foundations = testFoundations(database);
    const rpps = await aPharmacistOnFile(database, foundations.clock.now(), {
      mobile: '+33639980077',
      email: 'canari@officine.example',
    });
    await database.transaction((sql) =>
      sql.insert(sql.tables.importProblems).values({
        importId: 'an-import',
        position: 0,
        line: 2,
        excerpt: '99700000005;06 39 98 00 77;CANARI@',
        reason: 'field-count',
        rejected: true,
      }),
    );
    expect(found()).toBe(true);
    await privacyUseCases(foundations).erase(rpps);
    expect(found()).toBe(false);
  });
});

onBothEngines('files of errors of imports', (open) => {
  it('are gone once somebody is erased, but those an operator asked for elsewhere', async () => {
    const root = temporaryFolder();
    const foundations = { ...testFoundations(await open()), env: { root } };
    const now = foundations.clock.now();
    const rpps = await aPharmacistOnFile(foundations.database, now);
    const ours = join(importFolder({ root }), 'ended-errors.csv');
    const theirs = join(root, 'theirs.csv');
    mkdirSync(importFolder({ root }), { recursive: true });
    for (const path of [ours, theirs]) {
      writeFileSync(path, '06 39 98 00 77');
      await foundations.database.transaction((sql) =>
        sql.insert(sql.tables.imports).values({
          id: path,
          kind: 'contacts',
          fileName: 'coordonnees.csv',
          departments: [],
          dryRun: false,
          status: 'done',
          createdAt: now,
          endedAt: now,
          bytesRead: 0,
          rowsRead: 0,
          problemCount: 1,
          problemFile: path,
        }),
      );
    }
    await eraseMyData(foundations)(rpps);
    expect([ours, theirs].map(existsSync)).toEqual([false, true]);
  });
});
