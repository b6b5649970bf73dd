import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { auditPages } from '../../audit/page-audit.ts';
import { fieldMoment, frenchMoment, hours, toTheMinute } from '../../world/french-moment.ts';
import { nextOpening } from '../../world/open-hours.ts';
import { journeysDepartment, people } from '../../world/people.ts';
import { quietOrNot } from '../../world/quiet-hours.ts';
import { messagesTo } from '../../world/sandbox.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });

/** The only gérante of that department: whoever else is there belongs to other journeys. */
const invited = people.isInvited;

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const button = (page: Page, name: string) => page.getByRole('button', { name });
const state = (page: Page, words: string) =>
  expect(page.locator('main').getByText(words, { exact: true }).first()).toBeVisible({ timeout: 20_000 });

const write = async (page: Page, name: string, words: string) => {
  await page.goto('/relances/campagnes');
  await page.getByRole('link', { name: 'Créer une campagne' }).click();
  await page.getByLabel('Nom').fill(name);
  await page.getByRole('checkbox', { name: 'Gérant' }).check();
  await page.getByLabel('Départements').fill(journeysDepartment);
  await page.getByRole('radio', { name: 'SMS seulement' }).check();
  await page.getByLabel('Texte du SMS').fill(words);
  await button(page, 'Enregistrer la campagne').click();
  await expect(page.getByText('Campagne enregistrée.')).toBeVisible();
};

const check = async (page: Page) => {
  await button(page, 'Vérifier la campagne').click();
  await expect(page.getByText('Campagne vérifiée. Rien n’est parti.')).toBeVisible();
};

const launch = async (page: Page) => {
  await button(page, 'Lancer la campagne').click();
  await expect(button(page, 'Annuler le lancement')).toBeVisible();
};

const giveUp = async (page: Page) => {
  await page.locator('summary').filter({ hasText: 'Renoncer à cette campagne' }).click();
  await button(page, 'Renoncer pour de bon').click();
};

/** Holds what is left, lets it go on, then calls it off: nothing of it disturbs another journey. */
const steer = async (page: Page) => {
  await button(page, 'Mettre en pause').click();
  await expect(page.getByText('Campagne en pause.')).toBeVisible();
  await button(page, 'Reprendre la campagne').click();
  await expect(page.getByText('Campagne reprise.')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Annuler le reste' }).click();
  await button(page, 'Annuler pour de bon').click();
  await expect(page.getByText('Campagne annulée.')).toBeVisible();
  // Those who waited are written down one batch after the other.
  await expect(async () => {
    await page.reload();
    const unsent = page.getByRole('table', { name: 'Non envoyé' });
    await expect(unsent).toContainText('la campagne a été annulée', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
};

test('a campaign is checked, launched, undone, launched again, received or held, paused, resumed, called off', async ({
  page,
}) => {
  test.slow();
  const hoursNow = await quietOrNot();
  await write(
    page,
    'Réunion de jeudi',
    'Relais Officine: {inconnue} {prenom}, reunion jeudi. {lien} Réf {ref}',
  );
  await button(page, 'Vérifier la campagne').click();
  await expect(page.locator('main').getByRole('alert')).toContainText(
    '{inconnue} n’est ni une variable ni un fait connu.',
  );
  await page.getByLabel('Texte du SMS').fill('Relais Officine: {prenom}, reunion jeudi. {lien} Réf {ref}');
  await button(page, 'Enregistrer la campagne').click();
  await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
  await check(page);
  await expect(page.locator('main')).toContainText(saying('1 personne recevra ce message'));
  await expect(page.getByText('Relais Officine: Camille, reunion jeudi.')).toBeVisible();
  if (hoursNow === 'quiet') {
    await expect(
      page.getByText(saying(`Partira ${frenchMoment(nextOpening(Date.now()))} (heures calmes)`)),
    ).toBeVisible();
  }
  const address = page.url().replace(/\?.*/, '');
  const received = (await messagesTo(invited.mobile)).length;

  await launch(page);
  await button(page, 'Annuler le lancement').click();
  await expect(page.getByText('Lancement annulé. Rien n’est parti.')).toBeVisible();
  // An interrupted visit finds it all again.
  await page.goto('/relances/campagnes');
  await page.goto(address);
  await expect(page.locator('main')).toContainText(saying('1 personne recevra ce message'));
  await launch(page);

  if (hoursNow === 'quiet') {
    await state(page, 'En cours');
    await expect(page.getByText(/^Les prochains partiront/)).toBeVisible({ timeout: 15_000 });
    expect((await messagesTo(invited.mobile)).length).toBe(received);
    return steer(page);
  }
  await expect
    .poll(async () => (await messagesTo(invited.mobile)).slice(received).map(({ text }) => text), {
      timeout: 30_000,
    })
    .toEqual([expect.stringMatching(/Camille, reunion jeudi\. http\S+ Réf \w+/)]);
  await state(page, 'Terminée');
  await expect(page.getByRole('table', { name: 'Accusés par canal' })).toContainText('Livré', {
    timeout: 20_000,
  });

  // The next one is held by the cap of one message a day, which gives the time to steer it.
  await write(page, 'Réunion de vendredi', 'Relais Officine: {prenom}, reunion vendredi. {lien} Réf {ref}');
  await check(page);
  await expect(page.locator('main')).toContainText('un message vient de partir par ce canal');
  await launch(page);
  await state(page, 'En cours');
  await steer(page);
  expect((await messagesTo(invited.mobile)).length).toBe(received + 1);
});

/** Characters that cost, and a name that nothing answers to. */
const costly = 'Relais Officine: {prenon}, vous êtes prêt. {lien} Réf {ref}';
const mended = costly.replace('{prenon}', '{prenom}');
const cheaper = 'Relais Officine: {prenom}, vous etes pret. {lien} Réf {ref}';
const mistake = '{prenon} n’est ni une variable ni un fait connu.';

test('the words of a campaign are measured as they are typed, and made cheaper in one press', async ({
  page,
}) => {
  await page.goto('/relances/campagnes/nouvelle');
  await page.getByLabel('Nom').fill('Mesurée');
  const words = page.getByLabel('Texte du SMS');
  await words.fill(costly);
  await expect(page.getByText(/^UCS-2,/)).toBeVisible();
  await expect(page.getByText(mistake)).toBeVisible();
  await words.fill(mended);
  await expect(page.getByText(mistake)).toHaveCount(0);
  await button(page, 'Prendre la version économique').click();
  await expect(words).toHaveValue(cheaper);
  await expect(page.getByText(/^GSM-7,/)).toBeVisible();
  await expect(page.getByLabel('Nom')).toHaveValue('Mesurée');
});

test.describe('at each of its stages', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a campaign is accessible in every theme and size, walkable, and quiet', async ({ page }) => {
    test.slow();
    await write(page, 'Pour tout voir', 'Relais Officine: {prenom}, reunion lundi. {lien} Réf {ref}');
    const address = page.url().replace(/\?.*/, '');
    await auditPages(page, [{ address }]);
    await page.goto(address);
    await check(page);
    await auditPages(page, [{ address, prepare: openEverything }]);
    await page.goto(address);
    await page.getByLabel(/^Départ \(/).fill(fieldMoment(toTheMinute(Date.now() + hours(30))));
    await launch(page);
    await auditPages(page, [{ address }]);
    await page.goto(address);
    await button(page, 'Annuler le lancement').click();
    await giveUp(page);
    await expect(page.getByText('Campagne annulée.')).toBeVisible();
    await auditPages(page, [{ address }]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words of a campaign are checked and made cheaper by plain forms', async ({ page }) => {
    await page.goto('/relances/campagnes/nouvelle');
    const words = page.getByLabel('Texte du SMS');
    await words.fill(costly);
    await button(page, 'Vérifier le SMS').click();
    await expect(page.getByText(mistake)).toBeVisible();
    await words.fill(mended);
    await button(page, 'Vérifier le SMS').click();
    await expect(page.getByText(/^UCS-2,/)).toBeVisible();
    await button(page, 'Prendre la version économique').click();
    await expect(words).toHaveValue(cheaper);
  });

  test('a launch is undone within its ten seconds', async ({ page }) => {
    await write(page, 'Sans script', 'Relais Officine: {prenom}, reunion samedi. {lien} Réf {ref}');
    await check(page);
    await launch(page);
    await button(page, 'Annuler le lancement').click();
    await expect(page.getByText('Lancement annulé. Rien n’est parti.')).toBeVisible();
    await giveUp(page);
    await expect(page.getByText('Campagne annulée.')).toBeVisible();
  });
});

test.describe('a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('is told who writes campaigns, and is offered none', async ({ page }) => {
    await page.goto('/relances/campagnes');
    await expect(page.getByText('Vous lisez les campagnes.')).toBeVisible();
    await page.goto('/relances/campagnes/nouvelle');
    await expect(page.locator('main form')).toHaveCount(0);
  });
});
