import { expect, type Page, test } from '@playwright/test';
import { people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';

test.use({ serviceWorkers: 'allow' });
test.slow();

const keepsPages = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state;
  });

const keptTexts = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push((await (await cache.match(request))?.text()) ?? '');
    }
    return texts;
  });

test('guides, desks, answers and the search are read without network, with the day they were kept', async ({
  page,
  context,
}) => {
  await signInToPortal(page, people.seesEveryPage);
  await expect.poll(() => keepsPages(page), { timeout: 60_000 }).toBe('activated');
  await context.setOffline(true);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));

  await page.goto('/guides/avec-carte');
  await expect(page.getByText(/^Vous êtes hors ligne\. Page enregistrée/)).toBeVisible();
  await expect(page.getByText('3 codes faux bloquent la carte.').first()).toBeVisible();
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(font, 'the page keeps its look').toContain('Atkinson');

  await page.goto('/parcours/sans-carte/scanner-qr-code');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activer votre e-CPS sans carte CPS');

  await page.goto('/supports');
  await expect(page.getByText(/du lundi au vendredi de 8/).first()).toBeVisible();
  await expect(page.getByText(/^Ouvert/)).toBeHidden();

  await page.goto('/recherche');
  await page.getByLabel('Votre question, ou le message affiché').fill('carte bloqué');
  await page.keyboard.press('Enter');
  await expect(page.locator('#reponses li a').first()).toHaveText('Ma carte CPS est bloquée');
  await page.locator('#reponses li a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ma carte CPS est bloquée');

  await page.goto('/recherche?q=7391');
  await expect(page.getByText('Nous ne l’avons ni lue ni gardée')).toBeVisible();
  expect(await page.locator('main').innerHTML()).not.toContain('7391');

  await page.goto('/ma-situation');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page demande une connexion');
  expect(complaints).toEqual([]);

  const texts = await keptTexts(page);
  expect(texts.length).toBeGreaterThan(40);
  for (const personal of [people.seesEveryPage.familyName, people.seesEveryPage.rpps, 'Se déconnecter']) {
    expect(
      texts.filter((text) => text.includes(personal)),
      `nothing kept says ${personal}`,
    ).toEqual([]);
  }

  await context.setOffline(false);
  await page.goto('/ma-situation');
  await expect(page.getByText(/^Vous êtes hors ligne/)).toHaveCount(0);
});

test('the portal can be installed', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', lang: 'fr' });
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.status(), `${src} ${sizes}`).toBe(200);
    expect(icon.headers()['content-type']).toBe('image/png');
  }
});
