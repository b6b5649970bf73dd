import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../database/open-database.ts';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { privacyUseCases } from './privacy.module.ts';

onSqlite('the files of the database', (open) => {
  it('hold no trace of somebody erased, not even in what was deleted', async () => {
    const address = await open.address();
    const database = await openDatabase(address, '/');
    onTestFinished(() => database.close());
    const folder = dirname(address.replace('file:', ''));
    const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const found = () => bytes().some((file) => /canari@officine\.example|\+33639980077/.test(file));

    const foundations = testFoundations(database);
    const rpps = await aPharmacistOnFile(database, foundations.clock.now(), {
      mobile: '+33639980077',
      email: 'canari@officine.example',
    });
    expect(found()).toBe(true);
    await privacyUseCases(foundations).erase(rpps);
    expect(found()).toBe(false);
  });
});
