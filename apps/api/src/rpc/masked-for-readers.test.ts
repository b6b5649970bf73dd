import { staffRoles } from '@relais/domain/activation/actor';
import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { call, inputOf } from '../testing/calling.ts';
import { procedures } from '../testing/procedures.ts';
import { asStaff } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';
import { addWhatIsTheirs } from '../testing/two-departments.ts';

const theirs = '00000000-0000-7000-9000-000000000001';
/** However they are written: international, national, in groups. */
const addresses = /63998000[12]|6[\s.]?39[\s.]?98[\s.]?00[\s.]?0[12]|claire\.martin@|ancienne@/i;

/** Of a personal link that works. */
const token = 'canaryCanaryCanary0123';

/** Whatever staff may ask without changing anything. */
const questions = procedures.filter(({ type, access }) => type === 'query' && access?.who === 'staff');

onSqlite('the addresses of a person', (open) => {
  const prepared = async () => {
    const server = await testServer(await open());
    const { database, clock } = server;
    const rpps = await aPharmacistOnFile(database, clock.now());
    await addWhatIsTheirs(server, rpps, theirs, '75');
    await database.transaction(async (sql) => {
      await sql
        .update(sql.tables.messages)
        .set({ state: 'ambiguous', text: `Reprenez ici : https://relais.example/l/${token}` });
      await sql.insert(sql.tables.contacts).values({
        id: 'former',
        rpps,
        kind: 'email',
        value: 'ancienne@example.org',
        raw: ' Ancienne@example.org',
        source: 'import',
        since: clock.now(),
        retiredAt: clock.now(),
      });
    });
    const telling = async (role: (typeof staffRoles)[number], what = addresses) => {
      const cookie = await asStaff(server, role, 'all');
      const told: string[] = [];
      let answered = 0;
      for (const procedure of questions) {
        const id = procedure.path.startsWith('officines.') ? 'officine-75' : theirs;
        const { status, body } = await call(server, procedure, {
          input: inputOf(procedure, { rpps, id, reference: '7K3F91' }),
          cookie,
        });
        if (status === 200) answered += 1;
        if (what.test(JSON.stringify(body))) told.push(procedure.path);
      }
      return { told, answered };
    };
    return { telling };
  };

  it('are never sent to readers, whatever they ask', async () => {
    const { telling } = await prepared();
    const { told, answered } = await telling('reader');
    expect(told).toEqual([]);
    expect(answered).toBeGreaterThan(12);
  });

  it.each(staffRoles.filter((role) => role !== 'reader'))('are sent whole to the role %s', async (role) => {
    const { telling } = await prepared();
    expect((await telling(role)).told).toEqual(
      expect.arrayContaining(['officines.sheet', 'pharmacists.sheet', 'sendings.sheet']),
    );
  });

  it.each(staffRoles)('and a link that would open their space is sent to no %s', async (role) => {
    const { telling } = await prepared();
    expect((await telling(role, /canaryCanary/)).told).toEqual([]);
  });
});
