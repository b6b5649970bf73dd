import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { codeSent } from '../testing/code-sent.ts';
import { putOnFile, rppsOf } from '../testing/roster-fixtures.ts';
import { testServer } from '../testing/test-server.ts';

const rpps = rppsOf('99700000017');
const stranger = rppsOf('99700000025');

onSqlite('guessing', (open) => {
  const guess = (code: number) => ({ identifier: rpps, code: String(code).padStart(6, '0') });

  it('is evaluated five times per code, from a thousand addresses and in batches alike', async () => {
    const server = await testServer(await open());
    await putOnFile(server, { rpps, mobile: '+33639980001' });
    await server.mutate('portal', 'signIn.askForCode', { input: { identifier: rpps } });
    await codeSent(server);
    let evaluated = 0;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const path = `${Array(10).fill('signIn.enterCode').join(',')}?batch=1`;
      const input = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at, guess(attempt * 10 + at)]));
      const headers = { 'x-forwarded-for': `198.51.${attempt}.${attempt}` };
      const reply = await server.mutate('portal', path, { input, headers });
      evaluated += JSON.stringify(reply.body).match(/"code":"code-wrong"/g)?.length ?? 0;
    }
    expect(evaluated).toBe(5);
  });

  it('counts each call of a batch against the address it comes from', async () => {
    const server = await testServer(await open());
    const path = `${Array(10).fill('signIn.enterCode').join(',')}?batch=1`;
    const input = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at, guess(at)]));
    const refusals: number[] = [];
    for (let batch = 0; batch < 13; batch += 1) {
      const reply = await server.mutate('portal', path, { input });
      refusals.push(JSON.stringify(reply.body).match(/too-many-requests/g)?.length ?? 0);
    }
    expect(refusals.slice(0, 12).every((count) => count === 0)).toBe(true);
    expect(refusals[12]).toBeGreaterThan(0);
  });

  it('cannot change address by writing X-Forwarded-For, unless a proxy we trust wrote it', async () => {
    const server = await testServer(await open());
    const askFrom = (address: string, forwarded: string) =>
      server.mutate('portal', 'signIn.enterCode', {
        input: guess(1),
        address,
        headers: { 'x-forwarded-for': forwarded },
      });
    let direct = 0;
    let behindOurFront = 0;
    for (let attempt = 0; attempt < 130; attempt += 1) {
      if ((await askFrom('203.0.113.9', `198.51.100.${attempt}`)).status === 429) direct += 1;
      if ((await askFrom('127.0.0.1', `198.51.100.${attempt}, 203.0.113.10`)).status === 429)
        behindOurFront += 1;
    }
    expect(direct).toBe(10);
    expect(behindOurFront).toBe(10);
  });

  it('a person who is not on file gets the same bytes', async () => {
    const server = await testServer(await open());
    await putOnFile(server, { rpps, mobile: '+33639980001' });
    const bytes = async (identifier: string) => {
      const asked = await server.mutate('portal', 'signIn.askForCode', { input: { identifier } });
      const entered = await server.mutate('portal', 'signIn.enterCode', {
        input: { identifier, code: '000000' },
      });
      return JSON.stringify([asked, entered]).replace(/"requestId":"[^"]+"/g, '');
    };
    expect(await bytes(stranger)).toBe(await bytes(rpps));
  });

  it('for who is on file takes as long as for who is not', async () => {
    const server = await testServer(await open());
    const timeOf = async (identifier: string) => {
      const started = performance.now();
      await server.mutate('portal', 'signIn.askForCode', {
        input: { identifier },
        headers: { 'x-forwarded-for': `198.51.100.${Math.floor(started) % 250}` },
      });
      return performance.now() - started;
    };
    const people = Array.from({ length: 200 }, (_, at) => rppsOf(`997${String(at).padStart(8, '0')}`));
    const onFile = people.filter((_, at) => at % 2 === 0);
    for (const person of onFile) await putOnFile(server, { rpps: person, mobile: '+33639980001' });
    const times = { known: [] as number[], unknown: [] as number[] };
    for (const [at, person] of people.entries()) {
      times[at % 2 === 0 ? 'known' : 'unknown'].push(await timeOf(person));
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(2);
  });
});
