import type { Rpps } from '@relais/domain/identity/rpps';
import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { call, inputOf } from '../testing/calling.ts';
import { shapeOf } from '../testing/example-input.ts';
import { procedures } from '../testing/procedures.ts';
import { asPharmacist, asStaff } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';
import { addWhatIsTheirs, everythingOf, settleIn } from '../testing/two-departments.ts';

type Ids = { readonly own: string; readonly foreign: string; readonly absent: string };

onSqlite('what belongs to somebody else', (open) => {
  const prepared = async () => {
    const server = await testServer(await open());
    const { database, clock } = server;
    const own = await aPharmacistOnFile(database, clock.now(), { department: '75' });
    const foreign = await aPharmacistOnFile(database, clock.now(), {
      rpps: '99700000013',
      department: '92',
      mobile: '+33639980002',
    });
    const uuid = (last: number) => `00000000-0000-7000-9000-${String(last).padStart(12, '0')}`;
    for (const [rpps, last, department] of [
      [own, 1, '75'],
      [foreign, 2, '92'],
    ] as const) {
      await addWhatIsTheirs(server, rpps, uuid(last), department);
    }
    const ids: Readonly<Record<string, Ids>> = {
      'officines.id': { own: 'officine-75', foreign: 'officine-92', absent: 'officine-00' },
      'equipment.officineId': { own: 'officine-75', foreign: 'officine-92', absent: 'officine-00' },
      'confreres.officineId': { own: 'officine-75', foreign: 'officine-92', absent: 'officine-00' },
      'messages.reference': { own: '7K3F91', foreign: '7K3F92', absent: '7K3F93' },
    };
    const cookies = {
      pharmacist: await asPharmacist(server, own),
      staff: await asStaff(server, 'admin', ['75']),
    };
    const people: Ids = { own, foreign, absent: '99700000021' };
    const rows: Ids = { own: uuid(1), foreign: uuid(2), absent: uuid(3) };
    const trioOf = (subject: string): Ids | undefined => {
      const name = subject.split('.')[1];
      return ids[subject] ?? (name === 'rpps' ? people : name === 'id' ? rows : undefined);
    };
    return { server, trioOf, cookies };
  };

  const idNames = ['rpps', 'id', 'officineId', 'reference'];

  const concerned = procedures.flatMap((procedure) => {
    const { access, input, path } = procedure;
    if (access === undefined || input === undefined) return [];
    if (access.who === 'anyone' || access.departments === 'every' || access.departments === 'none') return [];
    const names = Object.keys(shapeOf(input).properties ?? {}).filter((name) => idNames.includes(name));
    const [name] = names;
    const feature = path.split('.')[0];
    return name === undefined ? [] : [{ procedure, name, subject: `${feature}.${name}`, who: access.who }];
  });

  it('is found by this test', () => {
    expect(concerned.length).toBeGreaterThan(10);
  });

  it('answers exactly like what does not exist, and nothing of it changes', async () => {
    const { server, trioOf, cookies } = await prepared();
    const differing: string[] = [];
    for (const { procedure, name, subject, who } of concerned) {
      const trio = trioOf(subject);
      expect(trio, `say which ids "${subject}" of ${procedure.path} takes`).toBeDefined();
      if (trio === undefined) continue;
      const ask = async (id: string) => {
        const input = inputOf(procedure, { [name]: id });
        const { status, body } = await call(server, procedure, { input, cookie: cookies[who] });
        const text = JSON.stringify(body)
          .replace(/"requestId":"[^"]+"/, '')
          .replaceAll(id, 'the-id');
        return { status, text };
      };
      const before = await everythingOf(server.database);
      const foreign = await ask(trio.foreign);
      const absent = await ask(trio.absent);
      const isSame = foreign.status === absent.status && foreign.text === absent.text;
      if (!isSame) differing.push(`${procedure.path}: ${foreign.text} / ${absent.text}`);
      if ((await everythingOf(server.database)) !== before) differing.push(`${procedure.path} changed it`);
    }
    expect(differing).toEqual([]);
  });

  it('differs from what is one’s own, so that the comparison says something', async () => {
    const { server, trioOf, cookies } = await prepared();
    const same: string[] = [];
    for (const { procedure, name, subject, who } of concerned) {
      const trio = trioOf(subject);
      if (trio === undefined || procedure.path === 'confreres.withdraw') continue;
      const ask = async (id: string) => {
        const input = inputOf(procedure, { [name]: id });
        const { status, body } = await call(server, procedure, { input, cookie: cookies[who] });
        return `${status} ${JSON.stringify(body)
          .replace(/"requestId":"[^"]+"/, '')
          .replaceAll(id, 'the-id')}`;
      };
      const absent = await ask(trio.absent);
      const own = await ask(trio.own);
      if (own === absent || own.includes('invalid-input')) same.push(`${procedure.path}: ${own}`);
    }
    expect(same).toEqual([]);
  });

  it('stays unseen over five thousand people of another department', async () => {
    const { server, cookies } = await prepared();
    const people = Array.from({ length: 5_000 }, (_, at) => `996${String(at).padStart(8, '0')}` as Rpps);
    await settleIn(server, people);
    let seen = 0;
    for (let start = 0; start < people.length; start += 10) {
      const some = people.slice(start, start + 10);
      const input = encodeURIComponent(
        JSON.stringify(Object.fromEntries(some.map((rpps, at) => [at, { rpps }]))),
      );
      const path = some.map(() => 'pharmacists.sheet').join(',');
      const reply = await server.query(`${path}?batch=1&input=${input}`, { cookie: cookies.staff });
      seen += some.length - (JSON.stringify(reply.body).match(/"code":"not-found"/g)?.length ?? 0);
    }
    expect(seen).toBe(0);
  });
});
