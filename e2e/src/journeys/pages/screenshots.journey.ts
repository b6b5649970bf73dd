import { mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { admin, inRepository, portal, runFile, sandbox } from '../../addresses.ts';
import { liveAs } from '../../world/lives.ts';
import { sessionFile } from '../../world/staff.ts';

// What they show changes with the day: those of the README are made again on demand only.
const folder =
  process.env['UPDATE_SCREENSHOTS'] === '1' ? inRepository('docs/screenshots') : runFile('screenshots');

const take = async (page: Page, name: string) => {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({
    path: `${folder}/${name}.png`,
    animations: 'disabled',
    caret: 'hide',
  });
  expect(picture.byteLength, `${name} shows something`).toBeGreaterThan(20_000);
};

test.describe('on a phone', () => {
  test.use({ baseURL: portal, viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });

  test('the portal has its pictures taken', async ({ page }) => {
    await liveAs(page, 'waiting');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await take(page, 'portal-situation');
    await page.goto('/parcours/sans-carte/scanner-qr-code');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await take(page, 'portal-parcours');
    await page.goto('/recherche?q=j%E2%80%99ai%20pas%20re%C3%A7u%20le%20mail');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await take(page, 'portal-recherche');
  });
});

test.describe('on a desk', () => {
  test.use({ baseURL: admin, storageState: sessionFile('admin'), viewport: { width: 1440, height: 900 } });

  test('the console and the sandbox have their pictures taken', async ({ page }) => {
    await page.goto('/officines?departement=33');
    await take(page, 'admin-officines');
    await page.goto('/officines?departement=33&capacite=fragile&statut=blocked');
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Le fil' })).toBeVisible();
    await take(page, 'admin-officine');
    await page.goto('/imports');
    await take(page, 'admin-imports');
    await page.goto('/relances/simulation');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await take(page, 'admin-simulation');
    await page.goto('/relances/modeles');
    await page.getByRole('link', { name: /^Fin d’attente \(SMS\)/ }).click();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await take(page, 'admin-modele');
    await page.goto(sandbox);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const mail = await page
      .locator('a[href*="mail="]')
      .first()
      .getAttribute('href', { timeout: 500 })
      .catch(() => null);
    if (mail !== null) await page.goto(new URL(mail, sandbox).href);
    await take(page, 'sandbox');
  });
});
