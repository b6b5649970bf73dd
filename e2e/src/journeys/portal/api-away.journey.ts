import { expect, type Page, test } from '@playwright/test';
import { type LonelyPortal, startLonelyPortal } from '../../world/lonely-portal.ts';
import { saying } from '../../world/saying.ts';

// What is told while the API is away is told by the server: nobody needs a script to read it.
test.use({ javaScriptEnabled: false });
test.slow();

let lonely: LonelyPortal;

test.beforeAll(async () => {
  lonely = await startLonelyPortal();
});

test.afterAll(async () => {
  await lonely.stop();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a page of one’s own says 503, keeps its title, and tries again where one was', async ({ page }) => {
  await page.context().addCookies([{ name: 'relais-portal', value: 'journey', url: lonely.address }]);
  const wanted = {
    '/ma-situation': 'Ma situation',
    '/preferences/donnees': 'Mes données',
    '/demande-aide?symptome=pas-d-email': 'Être rappelé',
    '/parcours/materiel': 'Votre matériel',
  };
  for (const [path, title] of Object.entries(wanted)) {
    const answer = await page.goto(`${lonely.address}${path}`);
    expect(answer?.status(), path).toBe(503);
    await expect(heading(page), path).toHaveText(title);
    await expect(page, path).toHaveTitle(saying(`${title} : indisponible pour le moment`));
    await expect(page.getByText(saying('Le service ne répond pas'))).toBeVisible();
    await expect(page.getByRole('link', { name: 'Réessayer' })).toHaveAttribute('href', path);
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: /0 8|0 9|01|09/ })
        .first(),
    ).toBeVisible();
  }
});

test('guides, symptoms, desks and search are read without the API', async ({ page }) => {
  for (const path of [
    '/',
    '/parcours/sans-carte',
    '/symptomes/pas-d-email',
    '/supports',
    '/aide',
    '/recherche?q=carte+non+lue',
  ]) {
    const answer = await page.goto(`${lonely.address}${path}`);
    expect(answer?.status(), path).toBe(200);
    await expect(heading(page), path).not.toBeEmpty();
  }
  await page.goto(`${lonely.address}/symptomes/pas-d-email`);
  await expect(page.getByText('Solution 1 sur')).toBeVisible();
});
