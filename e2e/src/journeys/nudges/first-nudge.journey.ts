import { type Browser, expect, type Page, test } from '@playwright/test';
import { admin, portal } from '../../addresses.ts';
import { fieldMoment, frenchMoment, hours, toTheMinute } from '../../world/french-moment.ts';
import { nextOpening } from '../../world/open-hours.ts';
import { type Person, people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { quietOrNot } from '../../world/quiet-hours.ts';
import { messagesTo } from '../../world/sandbox.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

const sheetOf = async (browser: Browser, { rpps }: Person): Promise<Page> => {
  const page = await browser.newPage({ baseURL: admin, storageState: sessionFile('admin') });
  await page.goto(`/pharmaciens/${rpps}`);
  return page;
};

const thread = (page: Page) => page.getByRole('region', { name: 'Le fil' });

/** The sheet says when the nudge will leave, to the minute that the calendar gives; until then nothing leaves. */
const expectHeld = async (sheet: Page, person: Person, alreadyReceived: number) => {
  await expect(
    sheet.getByText(saying(`partira ${frenchMoment(nextOpening(Date.now()))} (heures calmes)`)),
  ).toBeVisible();
  expect(await messagesTo(person.mobile)).toHaveLength(alreadyReceived);
};

test('a wait that is already over calls for an SMS: at once, or when quiet hours end, and the sheet says when', async ({
  page,
  browser,
}) => {
  const person = people.hasWaited;
  await signInToPortal(page, person);
  await page.goto(`${portal}/parcours`);
  await page.getByRole('button', { name: 'Commencer sans carte' }).click();
  await expect(page.getByText(/^Étape 1 sur \d$/)).toBeVisible();
  const received = (await messagesTo(person.mobile)).length;

  const hoursNow = await quietOrNot();
  await page.goto(`${portal}/ma-situation/coordonnees`);
  await page
    .getByLabel('Date et heure de la mise à jour')
    .fill(fieldMoment(toTheMinute(Date.now() - hours(49))));
  await page.getByRole('button', { name: 'Déclarer la mise à jour' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est le moment de réessayer');

  const sheet = await sheetOf(browser, person);
  if (hoursNow === 'quiet') return expectHeld(sheet, person, received);
  await expect
    .poll(async () => (await messagesTo(person.mobile)).slice(received).map(({ text }) => text), {
      timeout: 15_000,
    })
    .toEqual([expect.stringMatching(/Réessayez d'activer votre e-CPS: http\S+\/l\/[\w-]{22} .*Réf \w+/)]);
  await expect(async () => {
    await sheet.reload();
    await expect(thread(sheet)).toContainText('SMS : « Fin d’attente »', { timeout: 500 });
    await expect(thread(sheet)).toContainText('Livré', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

test('an SMS to a number that nobody has falls back to e-mail, and the coordinates are to be checked', async ({
  browser,
}) => {
  const person = people.hasLostTheirNumber;
  const sheet = await sheetOf(browser, person);
  await sheet.locator('summary').filter({ hasText: 'Commencer un parcours' }).click();
  await sheet.getByRole('radio', { name: 'Sans carte' }).first().check();
  await sheet.getByRole('button', { name: 'Commencer le parcours' }).click();
  await expect(sheet.getByText('Parcours commencé.')).toBeVisible();
  const received = (await messagesTo(person.mobile)).length;
  const mailed = (await messagesTo(person.email)).length;
  const mails = async () => (await messagesTo(person.email)).slice(mailed);

  const hoursNow = await quietOrNot();
  await sheet.locator('summary').filter({ hasText: 'Déclarer une mise à jour des coordonnées' }).click();
  const form = sheet
    .locator('form')
    .filter({ has: sheet.getByRole('button', { name: 'Déclarer la mise à jour' }) });
  await form.getByLabel('Mise à jour faite le').fill(fieldMoment(toTheMinute(Date.now() - hours(49))));
  await form.getByRole('button').click();
  await expect(sheet.getByText(saying('Mise à jour déclarée.'))).toBeVisible();

  if (hoursNow === 'quiet') return expectHeld(sheet, person, received);
  await expect
    .poll(async () => (await mails()).map(({ text }) => text), { timeout: 30_000 })
    .toEqual([expect.stringContaining('C’est le moment de réessayer')]);
  expect((await messagesTo(person.mobile)).slice(received)).toHaveLength(1);
  await expect(async () => {
    await sheet.reload();
    await expect(thread(sheet)).toContainText('Échec', { timeout: 500 });
    await expect(thread(sheet)).toContainText('E-mail : « Fin d’attente »', { timeout: 500 });
    await expect(sheet.getByText('coordonnées à vérifier')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expectToFitAPhone(sheet, (await mails())[0]?.html ?? '');
});

/** No word of the mail, not even the longest address, makes it wider than the screen. */
const expectToFitAPhone = async (page: Page, html: string) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.setContent(html);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
};
