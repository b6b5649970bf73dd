import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { admin, inRepository } from '../../addresses.ts';
import { people } from '../../world/people.ts';
import { inhabitants } from '../../world/region.ts';
import { routesOf } from '../../world/routes.ts';
import { saying } from '../../world/saying.ts';
import { demoAccounts, sessionFile } from '../../world/staff.ts';

type Ask = {
  readonly how: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What only people who are signed in may learn: who is on the roster, where they work, who is on the staff. */
const secrets = (): readonly string[] => [
  ...new Set(
    [
      ...inhabitants().flatMap(({ rpps, familyName, officine, finess }) => [
        rpps,
        familyName,
        officine,
        finess,
      ]),
      ...demoAccounts().staff.flatMap(({ email, name }) => [email, name]),
    ]
      .filter((secret) => secret.length > 4)
      .map((secret) => secret.toLowerCase()),
  ),
];

const secretsIn = (body: string): readonly string[] => {
  const text = body.toLowerCase();
  return secrets().filter((secret) =>
    new RegExp(`(?<![\\p{L}\\d-])${secret}(?![\\p{L}\\d-])`, 'u').test(text),
  );
};

/** The addresses behind every route of the console, with identifiers that exist. */
const addressesOfTheConsole = async (signedIn: APIRequestContext): Promise<readonly string[]> => {
  const idIn = async (list: string, pattern: RegExp) =>
    pattern.exec(await (await signedIn.get(list)).text())?.[1] ?? '';
  const officine = await idIn(`${admin}/officines`, /\/officines\/([0-9a-f-]{36})/);
  const imported = await idIn(`${admin}/imports`, /\/imports\/([0-9a-f-]{36})/);
  const ids: Readonly<Record<string, string>> = {
    '/officines/[id]': `/officines/${officine}`,
    '/imports/[id]': `/imports/${imported}`,
    '/imports/problemes': `/imports/problemes?id=${imported}`,
    '/pharmaciens/[rpps]': `/pharmaciens/${inhabitants()[0]?.rpps}`,
  };
  return routesOf('admin').map((route) => ids[route] ?? route.replace(/\[+(\.\.\.)?\w+\]+/, officine));
};

const subrequest = 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware';

/** The ways around that Next and its past mistakes suggest. */
const waysIn = (address: string): readonly Ask[] => {
  const url = `${admin}${address}`;
  const data = `${url}${address.includes('?') ? '&' : '?'}_rsc=1a2b3`;
  const rsc = { rsc: '1' };
  return [
    { how: 'as a page', address: url },
    { how: 'as .rsc', address: url.replace(/(\?|$)/, '.rsc$1') },
    { how: 'as ?_rsc', address: data },
    { how: 'as data', address: data, headers: rsc },
    { how: 'as a prefetch', address: data, headers: { ...rsc, 'next-router-prefetch': '1' } },
    { how: 'as a full prefetch', address: data, headers: { ...rsc, 'next-router-prefetch': '2' } },
    {
      how: 'as a segment',
      address: data,
      headers: { ...rsc, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' },
    },
    { how: 'as a subrequest', address: url, headers: { 'x-middleware-subrequest': subrequest } },
    {
      how: 'as a subrequest of the proxy',
      address: url,
      headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy' },
    },
    {
      how: 'with an invented session',
      address: url,
      headers: { cookie: 'relais-admin=00000000000000000000' },
    },
  ];
};

test('without a session, no address of the console gives anything away, however it is asked for', async ({
  request,
  playwright,
}) => {
  const signedIn = await playwright.request.newContext({ storageState: sessionFile('admin') });
  const addresses = await addressesOfTheConsole(signedIn);
  // The search is worth something: with a session, the same addresses do tell.
  for (const address of addresses.filter((one) => /^\/(officines|pharmaciens)(\/.+)?$|^\/$/.test(one))) {
    expect.soft(secretsIn(await (await signedIn.get(`${admin}${address}`)).text()), address).not.toEqual([]);
  }
  await signedIn.dispose();

  for (const { how, address, headers = {} } of addresses.flatMap(waysIn)) {
    const answer = await request.get(address, { headers, maxRedirects: 0 });
    // What was asked for may come back, to be found again after the sign-in.
    const told = secretsIn(await answer.text()).filter((secret) => !address.includes(secret));
    expect.soft(told, `${address} ${how}`).toEqual([]);
  }
});

/** The identifiers of the console’s server actions: they travel in its scripts, so they are no secret. */
const actionIds = (): readonly string[] => {
  const manifest = inRepository('apps/admin/.next/server/server-reference-manifest.json');
  return Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).node);
};

type Sent = { readonly id: string; readonly contentType: string; readonly body: Buffer };

/** What the browser sends when a form of a sheet stops the follow-up of somebody; it is held back. */
const heldBack = async (page: Page, rpps: string): Promise<Sent> => {
  await page.goto(`${admin}/pharmaciens/${rpps}`);
  const held = page.waitForRequest((asked) => asked.method() === 'POST');
  await page.route(`${admin}/pharmaciens/**`, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await page.locator('summary').filter({ hasText: 'Arrêter le suivi' }).click();
  await page.getByRole('radio', { name: saying('A quitté l’exercice') }).check();
  await page.getByRole('button', { name: 'Arrêter le suivi' }).click();
  const asked = await held;
  const { 'next-action': id = '', 'content-type': contentType = '' } = await asked.allHeaders();
  return { id, contentType, body: asked.postDataBuffer() ?? Buffer.alloc(0) };
};

test.describe('the actions of the console', () => {
  test.use({ storageState: sessionFile('admin') });

  test('do and tell nothing without a session, whichever is guessed', async ({
    page,
    request,
    playwright,
  }) => {
    const { rpps } = people.isToBeExcluded;
    const { id, contentType, body } = await heldBack(page, rpps);
    const send = (visitor: APIRequestContext, action: string) =>
      visitor.post(`${admin}/pharmaciens/${rpps}`, {
        headers: {
          'next-action': action,
          'content-type': contentType,
          origin: admin,
          accept: 'text/x-component',
        },
        data: body,
        maxRedirects: 0,
      });
    const sheet = async () => (await request.get(`${admin}/pharmaciens/${rpps}`)).text();

    const stranger = await playwright.request.newContext({ storageState: { cookies: [], origins: [] } });
    const invented = '40'.padEnd(42, '0');
    expect(actionIds()).toContain(id);
    for (const action of [...actionIds(), invented]) {
      const answer = await send(stranger, action);
      expect.soft(secretsIn(await answer.text()), `action ${action}`).toEqual([]);
    }
    await stranger.dispose();
    expect(await sheet()).not.toContain('Sans objet');

    // The very same request, with a session, does it.
    await send(request, id);
    expect(await sheet()).toContain('Sans objet');
  });
});
