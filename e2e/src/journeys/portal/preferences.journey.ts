import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Person, people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { chooseIdentity, goToProvider } from '../../world/provider.ts';
import { saying } from '../../world/saying.ts';

const bySms = (page: Page) => page.getByRole('group', { name: 'Par SMS' });
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer mes choix' });

const stopsATopic = async (page: Page) => {
  await page.goto('/preferences');
  await bySms(page).getByLabel('L’aide').uncheck();
  await save(page).click();
  await expect(page.getByText('Vos choix sont enregistrés')).toBeVisible();
  await expect(bySms(page).getByLabel('L’aide')).not.toBeChecked();
  await expect(bySms(page).getByLabel('Votre activation')).toBeChecked();
};

const keepsTheChoice = async (page: Page, { rpps }: Person) => {
  await bySms(page).getByLabel('Votre activation').uncheck();
  await page.context().clearCookies({ name: 'relais-portal' });
  await save(page).click();
  await expect(page).toHaveURL('/connexion?retour=%2Fpreferences');
  await goToProvider(page, '?retour=%2Fpreferences');
  await chooseIdentity(page, rpps, '');
  await expect(page.getByText('il reste à les enregistrer')).toBeVisible();
  await expect(bySms(page).getByLabel('Votre activation')).not.toBeChecked();
  await save(page).click();
  await expect(page.getByText('Vos choix sont enregistrés')).toBeVisible();
  await page.goto('/preferences');
  await expect(bySms(page).getByLabel('Votre activation')).not.toBeChecked();
};

const asksWhy = async (page: Page) => {
  await page.getByRole('link', { name: 'Pourquoi ai-je reçu ceci' }).first().click();
  await expect(
    page.getByText('Quelqu’un a demandé un code de connexion avec votre numéro RPPS'),
  ).toBeVisible();
  const reference = (await page.locator('dd').last().textContent()) ?? '';
  await page.goto('/preferences/messages/ZZZZZZ');
  await expect(page.getByText('Aucun de vos messages ne porte cette référence')).toBeVisible();
  return reference;
};

const isVerified = async (page: Page, reference: string) => {
  await page.context().clearCookies();
  await page.goto('/verifier');
  const field = page.getByLabel('Référence du message');
  await field.fill(`réf. ${reference.toLowerCase()}`);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText(saying('Oui : nous avons envoyé un message'))).toBeVisible();
  await expect(page.getByText(/Sujet/)).toContainText('votre connexion');
  await field.fill('ZZZZZZ');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText(saying('Non : nous n’avons envoyé aucun message'))).toBeVisible();
  await field.fill('bonjour');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(field).toHaveAccessibleDescription(saying('Une référence compte 6 lettres ou chiffres'));
  await expect(field).toHaveValue('bonjour');
};

const wholeStory = async (page: Page, person: Person) => {
  await signInToPortal(page, person);
  await test.step('stops one topic on one channel', () => stopsATopic(page));
  await test.step('keeps a choice made under a session that had ended', () => keepsTheChoice(page, person));
  const reference = await test.step('learns why a message was sent', () => asksWhy(page));
  await test.step('anybody checks that message by its reference', () => isVerified(page, reference));
};

const takesAndErases = async (page: Page, person: Person) => {
  await signInToPortal(page, person);
  await page.goto('/preferences/donnees');
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le fichier JSON' }).click(),
  ]);
  expect(readFileSync(await json.path(), 'utf8')).toContain(person.email);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Vos coordonnées' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('relais-contacts.csv');
  expect(readFileSync(await csv.path(), 'utf8')).toMatch(
    new RegExp(`^\uFEFF.*;.*\r\n[\\s\\S]*${person.email}`),
  );

  await page.getByRole('link', { name: 'faire effacer ces données' }).click();
  const erase = page.getByRole('button', { name: 'Effacer mes données' });
  await expect(page.getByRole('heading', { name: 'Ce qui reste, et pourquoi' })).toBeVisible();
  await erase.click();
  await expect(page.getByText('Cochez cette case pour confirmer')).toBeVisible();
  await page.getByLabel('J’ai compris').check();
  await erase.click();
  await expect(page.getByText('Vos données sont effacées')).toBeVisible();
  await page.goto('/preferences/donnees');
  await expect(page).toHaveURL('/connexion?retour=%2Fpreferences%2Fdonnees');
  expect((await page.request.get('/preferences/donnees/json', { maxRedirects: 0 })).status()).toBe(307);
};

test('a pharmacist chooses what to receive, learns why, and checks a message', async ({ page }) => {
  await wholeStory(page, people.choosesMessages);
});

test('a pharmacist takes their data away, then has them erased in two steps', async ({ page }) => {
  await takesAndErases(page, people.isErased);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pharmacist chooses what to receive, learns why, and checks a message', async ({ page }) => {
    await wholeStory(page, people.choosesWithoutScript);
  });

  test('a pharmacist takes their data away, then has them erased in two steps', async ({ page }) => {
    await takesAndErases(page, people.isErasedWithoutScript);
  });
});
