import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { mutations } from '../testing/procedures.ts';
import { testServer } from '../testing/test-server.ts';

const good = 'http://localhost:3000';
const goodForAdmin = 'http://localhost:3001';
const badOrigins = {
  none: undefined,
  evil: 'https://evil.test',
  sibling: 'http://localhost:3999',
  lookalike: 'http://localhost:3000.evil.test',
  null: 'null',
};
const badTypes = {
  none: undefined,
  text: 'text/plain',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data; boundary=x',
  octet: 'application/octet-stream',
  lookalike: 'text/plain; application/json',
};

const without = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

onSqlite('a mutation', (open) => {
  it('is found by this test', () => {
    expect(mutations.length).toBeGreaterThan(4);
  });

  it('is refused unless one of our pages sends it as JSON with our header, alone or in a batch', async () => {
    const { send } = await testServer(await open());
    const answers: string[] = [];
    for (const path of mutations) {
      for (const batch of ['', '?batch=1']) {
        const post = async (name: string, headers: Record<string, string | undefined>) => {
          const reply = await send(
            'POST',
            `/trpc/${path}${batch}`,
            { headers: without(headers) },
            '{"0":{}}',
          );
          const text = JSON.stringify(reply.body);
          const isRefused = reply.status === 415 || text.includes('"origin-not-allowed"');
          if (!isRefused) answers.push(`${path}${batch} ${name}: ${reply.status} ${text}`);
        };
        const json = 'application/json';
        for (const [name, origin] of Object.entries(badOrigins)) {
          await post(`origin ${name}`, { origin, 'content-type': json, 'x-relais': '1' });
        }
        for (const [name, type] of Object.entries(badTypes)) {
          for (const origin of [good, goodForAdmin]) {
            await post(`type ${name}`, { origin, 'content-type': type, 'x-relais': '1' });
          }
        }
        await post('no header of ours', { origin: good, 'content-type': json });
        await post('no header of ours', { origin: goodForAdmin, 'content-type': json });
      }
    }
    expect(answers).toEqual([]);
  });

  it.each(mutations)('%s passes that gate from our pages', async (path) => {
    const { send } = await testServer(await open());
    const answers = await Promise.all(
      [good, goodForAdmin].map((origin) =>
        send(
          'POST',
          `/trpc/${path}`,
          { headers: { origin, 'content-type': 'application/json', 'x-relais': '1' } },
          '{}',
        ),
      ),
    );
    const refused = answers.filter(({ body }) => JSON.stringify(body).includes('origin-not-allowed'));
    expect(refused.length).toBeLessThan(2);
  });

  it('cannot be sent as a GET, which foreign pages may', async () => {
    const { query } = await testServer(await open());
    for (const path of mutations) {
      expect((await query(path, { headers: { origin: good, 'x-relais': '1' } })).status).toBe(405);
    }
  });
});

onSqlite('an HTTP request', (open) => {
  it('carries ten calls at most', async () => {
    const { query } = await testServer(await open());
    const calls = (count: number) => `${Array(count).fill('session.staff').join(',')}?batch=1&input={}`;
    expect((await query(calls(10))).status).toBe(401);
    expect((await query(calls(11))).status).toBe(400);
  });

  it('is answered about a bug without a word of its inside', async () => {
    const database = await open();
    const { query } = await testServer(database);
    await database.close();
    const reply = await query('session.staff', { cookie: 'relais-admin=abc' });
    expect(reply.status).toBe(500);
    expect(reply.body).toMatchObject({ error: { message: 'internal-error' } });
    expect(JSON.stringify(reply.body)).not.toMatch(/database|sqlite|connection| at /i);
  });
});
