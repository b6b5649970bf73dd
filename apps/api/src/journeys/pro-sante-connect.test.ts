import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { runningSandbox } from '../testing/running-sandbox.ts';
import { testServer } from '../testing/test-server.ts';
import { activationOf } from '../views/activation-of.ts';

const started = z.object({ result: z.object({ data: z.object({ address: z.string() }) }) });

/** A browser at the simulated provider: follows it until it is sent back to the portal, and says with what. */
const chooseAt = async (address: string, form: Record<string, string>): Promise<URL> => {
  const jar = new Map<string, string>();
  const browse = async (url: string, body?: URLSearchParams): Promise<URL> => {
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return new URL(reply.headers.get('location') ?? '', url);
  };
  const page = await browse(address);
  let next = await browse(page.href, new URLSearchParams(form));
  for (let hop = 0; hop < 5 && next.port !== '3000'; hop += 1) next = await browse(next.href);
  return next;
};

onSqlite('a pharmacist with Pro Santé Connect', (open) => {
  it('signs in over the wire with the e-CPS, which proves it', async () => {
    const sandbox = await runningSandbox();
    const server = await testServer(await open(), { env: { SANDBOX_PORT: new URL(sandbox.url).port } });
    const rpps = await aPharmacistOnFile(server.database, instantFromMilliseconds(server.clock.now()));
    expect((await server.query('signIn.providers')).body).toEqual({
      result: { data: { proSanteConnect: true } },
    });

    const start = await server.mutate('portal', 'signIn.startWithProvider', { input: {} });
    expect(start.setCookie[0]).toMatch(
      /^relais-provider=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
    const ticket = start.setCookie[0]?.split(';')[0] ?? '';
    const back = await chooseAt(started.parse(start.body).result.data.address, {
      identifiant: rpps,
      prenom: 'Claire',
      nom: 'Martin',
      mode: 'MOBILE',
    });
    expect(back.href).toMatch(/^http:\/\/localhost:3000\/connexion\/psc\/retour\?code=/);

    const finish = { cookie: ticket, input: { parameters: back.search.slice(1) } };
    const finished = await server.mutate('portal', 'signIn.finishWithProvider', finish);
    expect(finished.body).toEqual({ result: { data: { returnTo: '/ma-situation', proof: 'e-cps' } } });
    const session =
      finished.setCookie.find((cookie) => cookie.startsWith('relais-portal='))?.split(';')[0] ?? '';
    expect((await server.query('session.pharmacist', { cookie: session })).body).toEqual({
      result: { data: { rpps } },
    });
    expect((await activationOf(server.database.read, rpps))?.status).toBe('active');

    const again = await server.mutate('portal', 'signIn.finishWithProvider', finish);
    expect(again.body).toMatchObject({ error: { data: { refusal: { code: 'provider-sign-in-lost' } } } });
  });

  it.each([
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    '/%2F/evil.test',
    'javascript:alert(1)',
    '/ma-situation?next=https://evil.test',
    '/ma-situation#x',
    '/ma-situation?next=//evil',
    '/demande-aide?symptome=',
    'ma-situation',
    '/../evil',
    '/\tevil',
    '/ma-situation/',
  ])('is never sent to %j afterwards', async (returnTo) => {
    const { mutate } = await testServer(await open());
    const reply = await mutate('portal', 'signIn.startWithProvider', { input: { returnTo } });
    expect(reply.status).toBe(400);
    expect(reply.setCookie).toEqual([]);
  });
});
