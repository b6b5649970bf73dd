import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { importContacts } from '../features/contacts/import-contacts.ts';
import { sourceOf } from '../files/testing/source-of.ts';
import { asPharmacist } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';

const file = 'RPPS;E-mail;Mobile\n99700000005;canari@officine.example;0639980077\n';

onSqlite('somebody who asked to be forgotten', (open) => {
  it('is signed out, and stays forgotten when a file names them again', async () => {
    const server = await testServer(await open());
    const { database, clock } = server;
    const rpps = await aPharmacistOnFile(database, clock.now());
    const cookie = await asPharmacist(server, rpps);
    const unsure = await server.mutate('portal', 'myData.erase', { cookie, input: { confirmed: false } });
    expect(unsure.status).toBe(400);
    const erased = await server.mutate('portal', 'myData.erase', { cookie, input: { confirmed: true } });
    expect(erased.status).toBe(200);
    expect(erased.setCookie).toContain('relais-portal=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
    expect((await server.query('session.pharmacist', { cookie })).status).toBe(401);

    const imported = await importContacts({ ...server, fictionAllowed: true })(
      { source: sourceOf(file), dryRun: false },
      { progress: () => undefined, problem: () => undefined, signal: new AbortController().signal },
    );
    expect(imported).toMatchObject({ ok: true, value: { people: 1, added: 0 } });
    expect(await database.read.$count(database.read.tables.contacts)).toBe(0);
  });
});
