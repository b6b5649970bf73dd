import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });
// What holds for the whole region is changed by one journey at a time.
test.describe.configure({ mode: 'serial' });

const turn = async (page: Page, what: string, button: string) => {
  await page.goto('/relances');
  await page.locator('summary').filter({ hasText: what }).click();
  await page.getByRole('button', { name: button }).click();
};

test('an editor stops all sending: every page that counts on it says so, until it starts again', async ({
  page,
}) => {
  await turn(page, 'Suspendre tous les envois', 'Suspendre maintenant');
  await expect(page.getByText('Tous les envois sont suspendus.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Tous les envois sont suspendus.')).toBeVisible();
  await page.goto('/relances/simulation');
  await expect(page.getByText(saying('Tous les envois sont suspendus :'))).toBeVisible();
  await expect(page.getByText(saying('0 message partirait')).or(page.getByText(/^0 message/))).toBeVisible();

  await turn(page, 'Reprendre les envois', 'Reprendre maintenant');
  await expect(page.getByText(saying('Suspendre tous les envois'))).toBeVisible();
  await expect(page.getByText('Tous les envois sont suspendus.')).toHaveCount(0);
});

test('settings change once what changes has been read and confirmed', async ({ page }) => {
  const change = async (limit: string) => {
    await page.goto('/relances/reglages');
    await page.getByLabel('SMS par jour, au plus').fill(limit);
    await page.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  };
  await change('beaucoup');
  await expect(page.getByRole('alert').filter({ hasText: 'À corriger' })).toBeFocused();
  await expect(page.getByLabel('SMS par jour, au plus')).toHaveValue('beaucoup');

  await change('500');
  await expect(page.getByText(saying('SMS par jour : 500 au plus, au lieu de sans limite.'))).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('SMS par jour, au plus')).toHaveValue('');

  await change('500');
  await page.getByRole('button', { name: 'Confirmer ces changements' }).click();
  await expect(page.getByText('Réglages enregistrés.')).toBeVisible();
  await expect(page.getByLabel('SMS par jour, au plus')).toHaveValue('500');
  await page.goto('/relances');
  await expect(page.getByText(saying('500 au plus'))).toBeVisible();

  await change('');
  await page.getByRole('button', { name: 'Confirmer ces changements' }).click();
  await expect(page.getByText('Réglages enregistrés.')).toBeVisible();
});
