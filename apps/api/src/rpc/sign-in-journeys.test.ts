import { minutes } from '@relais/domain/kernel/instant';
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { onBothEngines, onSqlite } from '../database/testing/on-both-engines.ts';
import { administration } from '../features/staff/staff.module.ts';
import { openLog } from '../log.ts';
import { codeSent } from '../testing/code-sent.ts';
import { putOnFile, rppsOf } from '../testing/roster-fixtures.ts';
import { cookieIn, testServer } from '../testing/test-server.ts';

const rpps = rppsOf('99700000017');
const email = 'claire@relais.example';
const password = 'une phrase assez longue';

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
