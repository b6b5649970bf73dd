import { expect, type Page, test } from '@playwright/test';
import { fieldMoment, frenchMoment, hours, toTheMinute } from '../../world/french-moment.ts';
import { people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { saying } from '../../world/saying.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const beginWithoutCard = async (page: Page) => {
  await expect(heading(page)).toHaveText('Choisissez votre parcours');
  await page.getByRole('link', { name: 'Choisir un parcours' }).first().click();
  await page.getByRole('button', { name: 'Commencer sans carte' }).click();
  await expect(page.getByText(/^Étape 1 sur \d$/)).toBeVisible();
};

const completeAStep = async (page: Page) => {
  await page.getByRole('button', { name: 'C’est fait' }).click();
  await expect(page.getByText(/^Étape 2 sur \d$/)).toBeVisible();
  await page.goto('/ma-situation');
  await expect(heading(page)).toHaveText(/^Reprenez à l’étape 2 sur \d$/);
};

const reportNoEmail = async (page: Page) => {
  await page.getByRole('link', { name: 'Ça ne marche pas' }).first().click();
  await page.getByRole('link', { name: 'Je n’ai pas reçu l’e-mail avec le QR code' }).click();
  await page.getByRole('button', { name: 'C’est ce que je vois' }).click();
  const solution = page.getByText(/^Solution \d sur \d$/);
  await expect(solution).toHaveText([/^Solution 1/]);
  await page.getByRole('button', { name: 'Toujours pareil' }).click();
  await expect(solution).toHaveText([/^Solution 2/]);
};

const declareUpdate = async (page: Page) => {
  await page.goto('/ma-situation');
  await page.getByRole('link', { name: 'J’ai mis mes coordonnées à jour' }).click();
  const field = page.getByLabel('Date et heure de la mise à jour');
  const submit = page.getByRole('button', { name: 'Déclarer la mise à jour' });

  const tomorrow = fieldMoment(Date.now() + hours(24));
  await field.fill(tomorrow);
  await submit.click();
  await expect(field).toHaveAccessibleDescription(/Cette date est dans l’avenir/);
  await expect(field).toHaveValue(tomorrow);
  await expect(field).toBeFocused();

  const declared = toTheMinute(Date.now() - hours(3));
  await field.fill(fieldMoment(declared));
  await submit.click();
  await expect(page.getByText('l’attente est comptée à partir de cette date')).toBeVisible();
  await expect(heading(page)).toHaveText(`Réessayez à partir de ${frenchMoment(declared + hours(48))}`);
  await expect(page.locator('main time').filter({ hasText: saying('dans 45 h environ') })).toBeVisible();
};

const preparesTheirPhone = async (page: Page) => {
  await page.getByRole('link', { name: 'Préparer mon téléphone' }).click();
  await expect(heading(page)).toHaveText('Installez l’application e-CPS');
  await expect(page.getByText(saying('La suite, à partir de'))).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à ma situation' }).click();
  await expect(heading(page)).toHaveText(/^Réessayez à partir de/);
};

const declareActive = async (page: Page) => {
  await page.getByRole('link', { name: 'Ma e-CPS fonctionne' }).click();
  await page.getByRole('button', { name: 'Déclarer ma e-CPS active' }).click();
  await expect(page.getByText('votre e-CPS est déclarée active')).toBeVisible();
  await expect(heading(page)).toHaveText('Votre e-CPS est active');
  await expect(page.getByText(/^Vous l’avez déclaré /)).toBeVisible();
};

const signOut = async (page: Page) => {
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByText('Vous êtes déconnecté.')).toBeVisible();
  await page.goto('/ma-situation');
  await expect(heading(page)).toHaveText('Se connecter');
};

const wholePath = async (page: Page, person: { readonly rpps: string; readonly mobile: string }) => {
  await test.step('signs in with the code received', () => signInToPortal(page, person));
  await test.step('begins a route', () => beginWithoutCard(page));
  await test.step('completes a step, and finds it again', () => completeAStep(page));
  await test.step('reports a symptom and tries a remedy', () => reportNoEmail(page));
  await test.step('declares the update of the coordinates', () => declareUpdate(page));
  await test.step('prepares the phone, and is told when to go on', () => preparesTheirPhone(page));
  await test.step('declares the e-CPS active', () => declareActive(page));
  await test.step('signs out', () => signOut(page));
};

test('a pharmacist goes from nothing to an active e-CPS, by the 48 h wait', async ({ page }) => {
  await wholePath(page, people.walksThePath);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pharmacist goes the whole path, from nothing to an active e-CPS', async ({ page }) => {
    await wholePath(page, people.walksWithoutScript);
  });
});
