import { expect, it } from 'vitest';
import { z } from 'zod';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { personalLinkFor } from '../links/personal-link.ts';
import { codeSent } from '../testing/code-sent.ts';
import { putOnFile, rppsOf } from '../testing/roster-fixtures.ts';
import { testServer } from '../testing/test-server.ts';

const rpps = rppsOf('99700000017');
const data = z.object({ result: z.object({ data: z.record(z.string(), z.unknown()) }) });

onSqlite('the link of a message', (open) => {
  const prepared = async () => {
    const server = await testServer(await open());
    const { database, digest, env, clock } = server;
    await putOnFile(server, { rpps, mobile: '+33639980001', email: 'alix@officine.example' });
    const compose = personalLinkFor({ digest, publicUrl: env.portalOrigin });
    const receive = async (messageKey: string) => {
      const link = { rpps, purpose: 'resume', messageKey, channel: 'sms', now: clock.now() } as const;
      const address = await database.transaction((sql) => compose(sql, link));
      return address.slice(address.lastIndexOf('/') + 1);
    };
    const asked = (token: string) => `links.describe?input=${encodeURIComponent(JSON.stringify({ token }))}`;
    return { ...server, receive, asked };
  };
  const cookiesOf = (reply: { readonly setCookie: readonly string[] }): string =>
    reply.setCookie.map((cookie) => cookie.split(';')[0]).join('; ');

  it('gives a mail scanner nothing, whatever it does, and lets the person in after it', async () => {
    const server = await prepared();
    const token = await server.receive('nudge-1');
    for (let look = 0; look < 5; look += 1) {
      const reply = await server.query(server.asked(token));
      expect(data.parse(reply.body).result.data).toMatchObject({ state: 'live', press: 'code' });
      expect(reply.setCookie).toEqual([]);
    }
    for (let press = 0; press < 3; press += 1) {
      const reply = await server.mutate('portal', 'links.enter', { input: { token } });
      expect(data.parse(reply.body).result.data).toMatchObject({ next: 'code' });
      expect(reply.setCookie).toEqual([]);
    }
    const { messages } = server.database.read.tables;
    const code = await codeSent(server);
    expect(await server.database.read.$count(messages)).toBe(1);

    const entered = await server.mutate('portal', 'links.enterCode', {
      input: { token, code, remember: true },
    });
    expect(entered.setCookie.map((cookie) => cookie.split('=')[0])).toEqual([
      'relais-portal',
      'relais-known',
    ]);
    expect(entered.setCookie[1]).toMatch(/Max-Age=15552000$/);
    const cookie = cookiesOf(entered);
    expect((await server.query('session.pharmacist', { cookie })).body).toEqual({
      result: { data: { rpps } },
    });
  });

  it('lets the person in at one press in the browser that recognises them, until they sign out there', async () => {
    const server = await prepared();
    await server.mutate('portal', 'signIn.askForCode', { input: { identifier: rpps } });
    const code = await codeSent(server);
    const first = await server.mutate('portal', 'signIn.enterCode', {
      input: { identifier: rpps, code, remember: true },
    });
    const known = first.setCookie[1]?.split(';')[0] ?? '';

    const token = await server.receive('nudge-1');
    const pressed = await server.mutate('portal', 'links.enter', { input: { token }, cookie: known });
    expect(data.parse(pressed.body).result.data).toEqual({ next: 'in', purpose: 'resume' });
    const again = await server.mutate('portal', 'links.enter', { input: { token }, cookie: known });
    expect(again).toMatchObject({
      status: 401,
      body: { error: { data: { refusal: { code: 'link-dead', why: 'used' } } } },
    });

    const cookie = cookiesOf(pressed);
    const later = await server.receive('nudge-2');
    await server.mutate('portal', 'session.signOut', { input: { audience: 'portal' }, cookie });
    const dead = await server.query(server.asked(later), { cookie });
    expect(data.parse(dead.body).result.data).toEqual({ state: 'dead', why: 'signed-out' });
    const newest = await server.receive('nudge-3');
    const reply = await server.query(server.asked(newest), { cookie });
    expect(data.parse(reply.body).result.data).toMatchObject({ press: 'code' });
  });
});
