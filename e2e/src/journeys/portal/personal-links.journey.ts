import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { aPersonalLink, liveLinksOf, sessionsOf } from '../../world/database.ts';
import { people } from '../../world/people.ts';
import { codeReceived } from '../../world/sandbox.ts';
import { saying } from '../../world/saying.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const receiveTheCode = (page: Page) => page.getByRole('button', { name: 'Recevoir le code' });
const codeField = (page: Page) => page.getByLabel('Code à 6 chiffres');

const asksForTheCode = async (page: Page) => {
  await receiveTheCode(page).click();
  await expect(codeField(page)).toBeVisible();
};

const holdsNothing = async (context: BrowserContext) =>
  expect((await context.cookies()).filter(({ name }) => /relais-(portal|known)/.test(name))).toEqual([]);

/** What mail scanners do: look, look again, run the page, press its button. */
const scan = async (context: BrowserContext, link: string) => {
  expect((await context.request.head(`${portal}${link}`)).status()).toBe(200);
  for (let times = 0; times < 5; times += 1) {
    expect((await context.request.get(`${portal}${link}`)).status()).toBe(200);
  }
  const page = await context.newPage();
  await page.goto(`${portal}${link}`);
  await page.waitForLoadState('networkidle');
  await asksForTheCode(page);
  // It presses whatever it finds, with no code to type.
  for (const name of ['Continuer', 'Recevoir un autre code', 'Continuer']) {
    await page.getByRole('button', { name }).click();
    await expect(codeField(page)).toBeVisible();
  }
};

const scannedThenOpened = async (
  page: Page,
  scanner: BrowserContext,
  person: typeof people.receivesALink,
) => {
  const link = aPersonalLink(person.rpps, 'help');
  const code = await codeReceived(person.mobile, () => scan(scanner, link));
  await holdsNothing(scanner);
  expect(liveLinksOf(person.rpps)).toBe(1);
  expect(sessionsOf(person.rpps)).toBe(0);

  await page.goto(link);
  await asksForTheCode(page);
  await codeField(page).fill(code === '000000' ? '111111' : '000000');
  await page.getByLabel('Me reconnaître sur cet appareil').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(codeField(page)).toHaveAccessibleDescription(saying('Ce code n’est pas le bon'));
  await expect(page.getByLabel('Me reconnaître sur cet appareil')).toBeChecked();
  await codeField(page).fill(code);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page).toHaveURL('/demande-aide');
  expect(liveLinksOf(person.rpps)).toBe(0);
};

const nextOneOpensAtOnce = async (page: Page, { rpps }: typeof people.receivesALink) => {
  const next = aPersonalLink(rpps, 'resume');
  await page.context().clearCookies({ name: 'relais-portal' });
  await page.goto(next);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page).toHaveURL('/ma-situation');
  await page.goto(next);
  await expect(heading(page)).toHaveText('Ce lien ne s’ouvre plus');
  await expect(page.getByText('Ce lien a déjà servi')).toBeVisible();
};

test('a link that a mail scanner opened, ran and pressed still opens for the person it was sent to', async ({
  page,
  browser,
}) => {
  const person = people.receivesALink;
  await scannedThenOpened(page, await browser.newContext(), person);
  await nextOneOpensAtOnce(page, person);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link opens with the code that it has sent, and the next one without', async ({ page, browser }) => {
    const person = people.receivesALinkWithoutScript;
    await scannedThenOpened(page, await browser.newContext(), person);
    await nextOneOpensAtOnce(page, person);
  });

  test('a link that is too old, cut or never given leads to a way in that names nobody', async ({ page }) => {
    const { rpps } = people.hasDeadLinks;
    const dead = [
      aPersonalLink(rpps, 'resume', 31),
      '/l/court',
      `/l/${'A'.repeat(22)}`,
      `/l/${'A'.repeat(80)}`,
    ];
    for (const link of dead) {
      await page.goto(link);
      await expect(heading(page)).toHaveText('Ce lien ne s’ouvre plus');
      await expect(page.locator('main')).not.toContainText(rpps);
      await page.getByRole('link', { name: 'Se connecter autrement' }).click();
      await expect(page.getByLabel('Numéro RPPS')).toHaveValue('');
    }
  });
});
