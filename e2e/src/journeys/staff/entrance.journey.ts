import { expect, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { saying } from '../../world/saying.ts';
import { accountOf, signInAsStaff } from '../../world/staff.ts';

test.use({ baseURL: admin });

test('an advisor signs in, finds the page that was wanted, and signs out', async ({ page }) => {
  const { email, password, name } = accountOf('advisor');
  await page.goto('/officines?departement=33');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se connecter');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL('/officines?departement=33');
  await expect(page.getByRole('link', { name })).toBeVisible();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL('/connexion');
  await page.goto('/officines');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se connecter');
});

test('a wrong password is refused like an unknown address, and the address typed stays', async ({ page }) => {
  const told: string[] = [];
  for (const email of [accountOf('reader').email, 'personne@relais.example']) {
    await page.goto('/connexion');
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe').fill('pas-le-bon-mot-de-passe');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
    await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
    await expect(page.getByLabel('Mot de passe')).toHaveValue('');
    told.push(await page.locator('main').ariaSnapshot());
  }
  expect(told[0]?.replace(accountOf('reader').email, '…')).toBe(
    told[1]?.replace('personne@relais.example', '…'),
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a member of staff signs in and reads the figures', async ({ page }) => {
    await signInAsStaff(page, 'reader');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tableau de bord');
    await expect(page.getByText(saying('Situation du'))).toBeVisible();
  });
});
