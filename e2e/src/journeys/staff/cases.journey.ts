import { expect, test } from '@playwright/test';
import { admin, portal } from '../../addresses.ts';
import { expectTold } from '../../audit/by-keys.ts';
import { people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { accountOf, sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin });

test('a call that was promised is taken, made and closed; the outcome moves the activation', async ({
  page,
  browser,
}) => {
  const person = people.asksToBeCalled;
  await signInToPortal(page, person);
  await page.goto(`${portal}/demande-aide`);
  await page.getByLabel('Ce qui se passe').fill('L’application reste blanche.');
  await page.getByRole('radio', { name: 'Dès que possible' }).check();
  await page.getByRole('radio', { name: /mobile/ }).check();
  await page.getByRole('button', { name: 'Demander un rappel' }).click();
  await expect(page.locator('main')).toContainText(/appel/i);

  const staff = await browser.newPage({ baseURL: admin, storageState: sessionFile('admin') });
  await staff.goto('/');
  await staff.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Demandes' }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Demandes d’aide');
  const row = staff.getByRole('row').filter({ hasText: 'Camille Tilleul' });
  await expect(row).toContainText(/Dans \d+|En retard de \d+/);
  await row.getByRole('button', { name: /^Prendre/ }).press('Enter');
  await expectTold(staff, 'Demande prise en charge.');
  await expect(staff.locator('main')).toContainText('L’application reste blanche.');
  await expect(staff.getByRole('region', { name: 'La demande' })).toContainText(accountOf('admin').name);

  const close = staff.getByRole('button', { name: 'Terminer la demande' });
  await close.click();
  await expect(staff.locator('main').getByRole('alert')).toContainText(
    'Choisissez comment l’appel s’est terminé.',
  );
  await staff.getByLabel('Note pour l’équipe').fill('Son code est 4821.');
  await staff.getByRole('radio', { name: /^La e-CPS est active/ }).check();
  await close.click();
  await expect(staff.locator('main').getByRole('alert')).toContainText('code');
  await staff.getByLabel('Note pour l’équipe').fill('Connexion faite pendant l’appel.');
  await close.press('Enter');
  await expectTold(staff, 'Demande terminée.');
  await expect(staff.getByRole('link', { name: 'Voir les autres appels' })).toBeVisible();
  await expect(staff.locator('main')).not.toContainText('4821');

  await staff.goto('/demandes?etat=terminees');
  const ended = staff.getByRole('table', { name: 'Demandes d’aide terminées' });
  await expect(ended.getByRole('columnheader', { name: 'Issue' })).toBeVisible();
  await ended.getByRole('link', { name: 'Camille Tilleul' }).first().click();

  await staff.getByRole('link', { name: 'Ouvrir la fiche' }).click();
  const thread = staff.getByRole('region', { name: 'Le fil' });
  await expect(thread).toContainText('Camille Tilleul a demandé un rappel.');
  await expect(thread).toContainText(`${accountOf('admin').name} a terminé la demande d’aide.`);
  await expect(thread).toContainText('Connexion faite pendant l’appel.');
  await expect(staff.getByRole('region', { name: 'Situation' })).toContainText(/confirmée par l’équipe/i);

  await page.goto(`${portal}/ma-situation`);
  await expect(page.locator('main')).toContainText('Votre demande d’aide est terminée.');
  await expect(page.locator('main')).not.toContainText('Connexion faite');
});

test.describe('on a phone', () => {
  test.use({ storageState: sessionFile('admin'), viewport: { width: 360, height: 640 } });

  test('whom to call, the number and the taking are there without scrolling sideways', async ({ page }) => {
    await page.goto('/demandes');
    const rows = page.getByRole('table', { name: /^Demandes d’aide/ });
    await expect(rows.getByRole('rowheader').first()).toBeVisible();
    await expect(rows.getByRole('link', { name: /^Appeler/ }).first()).toBeVisible();
    await expect(rows.getByRole('button', { name: /^Prendre/ }).first()).toBeVisible();
    const beyond = () =>
      rows
        .locator('tbody')
        .locator('a, button')
        .evaluateAll(
          (acted) => acted.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length,
        );
    await expect.poll(beyond).toBe(0);
  });
});

test.describe('a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('sees the queue, takes nothing, and is told who does', async ({ page }) => {
    await page.goto('/demandes');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demandes d’aide');
    await expect(page.getByRole('button', { name: /^Prendre/ })).toHaveCount(0);
  });
});
