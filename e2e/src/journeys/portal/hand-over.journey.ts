import { type Browser, expect, type Page, test } from '@playwright/test';
import { people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { codeReceived } from '../../world/sandbox.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const startsOnOneDevice = async (page: Page, person: { rpps: string; mobile: string }) => {
  await signInToPortal(page, person);
  await page.goto('/parcours');
  await page.getByRole('button', { name: 'Commencer sans carte' }).click();
  await page.getByRole('link', { name: /^Continuer sur/ }).click();
  await page.getByRole('button', { name: 'Afficher le code de passage' }).click();
  await expect(page.getByRole('img', { name: /^QR code qui mène à l’étape/ })).toBeVisible();
  return (await page.getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/).textContent()) ?? '';
};

const goesOnWithTheOther = async (page: Page, code: string, mobile: string) => {
  await page.goto('/reprendre');
  await page.getByLabel('Code de passage').fill('12');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByLabel('Code de passage')).toHaveAccessibleDescription(/8 lettres et chiffres/);
  await page.getByLabel('Code de passage').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(heading(page)).toHaveText('Reprendre où vous en étiez');
  const digits = await codeReceived(mobile, async () => {
    await page.getByRole('button', { name: 'Continuer ici' }).click();
    await expect(heading(page)).toHaveText('Saisissez le code reçu');
  });
  await page.getByLabel(/^Code à 6/).fill(digits);
  await page.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(page).toHaveURL('/parcours/sans-carte/installer-application');
  await expect(page.getByRole('button', { name: 'C’est fait' })).toBeVisible();
};

const carriesAStep = async (
  page: Page,
  browser: Browser,
  person: { rpps: string; mobile: string },
  javaScriptEnabled: boolean,
) => {
  const code = await startsOnOneDevice(page, person);
  const other = await browser.newContext({ javaScriptEnabled });
  const device = await other.newPage();
  await goesOnWithTheOther(device, code, person.mobile);
  await device.goto(`/reprendre/${code.replace(' ', '')}`);
  await expect(device.getByText('Ce code ne mène plus à rien')).toBeVisible();
  await other.close();
};

test('a pharmacist goes on with the same step on another device, by a code that serves once', async ({
  page,
  browser,
}) => {
  await carriesAStep(page, browser, people.handsOver, true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pharmacist goes on with the same step on another device', async ({ page, browser }) => {
    await carriesAStep(page, browser, people.handsOverWithoutScript, false);
  });

  test('a visitor takes a page to their phone without an account', async ({ page }) => {
    await page.goto('/parcours/avec-carte/scanner-qr-code/continuer');
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
    await expect(page.getByText(/\/parcours\/avec-carte\/scanner-qr-code$/)).toBeVisible();
  });
});
