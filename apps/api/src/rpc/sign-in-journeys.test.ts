import { minutes } from '@relais/domain/kernel/instant';
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { onBothEngines, onSqlite } from '../database/testing/on-both-engines.ts';
import { administration } from '../features/staff/staff.module.ts';
import { openLog } from '../log.ts';
import { putOnFile, rppsOf } from '../testing/roster-fixtures.ts';
import { cookieIn, testServer } from '../testing/test-server.ts';

const rpps = rppsOf('99700000017');
const stranger = rppsOf('99700000025');
const email = 'claire@relais.example';
const password = 'une phrase assez longue';

const codeSent = async ({ database }: Awaited<ReturnType<typeof testServer>>): Promise<string> => {
  const { messages } = database.read.tables;
  for (let look = 0; look < 60; look += 1) {
    const [message] = await database.read.select().from(messages);
    const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0];
    if (code !== undefined) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No code was sent.');
};

onBothEngines('a pharmacist', (open) => {
  it('asks for a code, enters it, is known on the portal only, and leaves', async () => {
    const server = await testServer(await open());
    await putOnFile(server, { rpps, mobile: '+33639980001' });
    const asked = await server.mutate('portal', 'signIn.askForCode', { input: { identifier: rpps } });
    expect(asked).toMatchObject({ status: 200, setCookie: [] });

    const code = await codeSent(server);
    const entered = await server.mutate('portal', 'signIn.enterCode', { input: { identifier: rpps, code } });
    expect(entered.setCookie).toEqual([
      expect.stringMatching(/^relais-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/),
    ]);
    const cookie = cookieIn(entered);
    expect((await server.query('session.pharmacist', { cookie })).body).toEqual({
      result: { data: { rpps } },
    });

    const disguised = cookie.replace('relais-portal', 'relais-admin');
    expect((await server.query('session.staff', { cookie: disguised })).status).toBe(401);

    const left = await server.mutate('portal', 'session.signOut', { input: { audience: 'portal' }, cookie });
    expect(left.setCookie).toEqual(['relais-portal=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    expect((await server.query('session.pharmacist', { cookie })).status).toBe(401);
  });
});

onSqlite('a member of staff', (open) => {
  const withClaire = async (over?: Parameters<typeof testServer>[1]) => {
    const server = await testServer(await open(), over);
    const accounts = administration(server);
    const account = { email, name: 'Claire', role: 'advisor', departments: ['75'], password } as const;
    await accounts.add(account);
    const signIn = (call: object = {}) =>
      server.mutate('admin', 'staff.signIn', { input: { email, password }, ...call });
    return { ...server, accounts, signIn };
  };

  it('signs in, and the session changes each time', async () => {
    const { signIn, query } = await withClaire();
    const first = await signIn();
    const second = await signIn({ cookie: cookieIn(first) });
    expect(cookieIn(second)).not.toBe(cookieIn(first));
    expect((await query('session.staff', { cookie: cookieIn(first) })).status).toBe(401);
    expect((await query('session.staff', { cookie: cookieIn(second) })).body).toMatchObject({
      result: { data: { email, role: 'advisor', departments: ['75'] } },
    });
  });

  it('is out within the second their account is closed', async () => {
    const { signIn, query, accounts } = await withClaire();
    const cookie = cookieIn(await signIn());
    await accounts.disable(email);
    expect((await query('session.staff', { cookie })).status).toBe(401);
  });

  it('holds a cookie that stays on one https host in production', async () => {
    const { signIn } = await withClaire({
      env: {
        RELAIS_PUBLIC_URL: 'https://relais.example',
        RELAIS_ADMIN_URL: 'https://console.relais.example',
      },
    });
    expect((await signIn()).setCookie[0]).toMatch(
      /^__Host-relais-admin=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200$/,
    );
  });

  it('with a second factor is nobody until the code is given', async () => {
    const { signIn, query, mutate, clock, wait } = await withClaire();
    const codeOf = (secret: string) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now() });
    const cookie = cookieIn(await signIn());
    const enrolled = await mutate('admin', 'staff.enrolSecondFactor', { cookie });
    const { secret } = z
      .object({ result: z.object({ data: z.object({ secret: z.string() }) }) })
      .parse(enrolled.body).result.data;
    await mutate('admin', 'staff.confirmSecondFactor', { cookie, input: { code: codeOf(secret) } });
    wait(minutes(1));

    const half = await signIn();
    expect(half.body).toEqual({ result: { data: { next: 'second-factor' } } });
    expect((await query('session.staff', { cookie: cookieIn(half) })).body).toMatchObject({
      error: { data: { refusal: { code: 'second-factor-required' } } },
    });
    const whole = await mutate('admin', 'staff.passSecondFactor', {
      cookie: cookieIn(half),
      input: { code: codeOf(secret) },
    });
    expect((await query('session.staff', { cookie: cookieIn(whole) })).status).toBe(200);
    expect((await query('session.staff', { cookie: cookieIn(half) })).status).toBe(401);
  });

  it('leaves no trace of who they are in the log', async () => {
    const lines: string[] = [];
    const log = openLog('debug', { write: (line) => void lines.push(line) });
    const server = await withClaire({ log });
    await server.signIn();
    await server.mutate('admin', 'staff.signIn', { input: { email: 'other@relais.example', password: 'x' } });
    await putOnFile(server, { rpps, mobile: '+33639980001', email: 'alix@officine.example' });
    await server.mutate('portal', 'signIn.askForCode', { input: { identifier: rpps } });
    const code = await codeSent(server);
    await server.mutate('portal', 'signIn.enterCode', { input: { identifier: rpps, code } });
    const logged = lines.join('');
    expect(lines.length).toBeGreaterThan(3);
    for (const canary of [email, 'other@', password, rpps, '39980001', 'alix@', code, '127.0.0.1']) {
      expect(logged).not.toContain(canary);
    }
  });
});

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
    server.wait(minutes(1));
  });
});
