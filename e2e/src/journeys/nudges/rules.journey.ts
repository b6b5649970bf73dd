import { type Browser, expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { expectTold } from '../../audit/by-keys.ts';
import { saying } from '../../world/saying.ts';
import { type StaffRole, sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin });

const save = (page: Page) => page.getByRole('button', { name: /^Enregistrer la version \d+$/ });
const usefulDays = (page: Page) => page.getByLabel('Utile pendant (jours)');

const ruleAs = async (browser: Browser, role: StaffRole, rule: string): Promise<Page> => {
  const page = await browser.newPage({ baseURL: admin, storageState: sessionFile(role) });
  await page.goto(`/relances/regles/${rule}`);
  return page;
};

test.describe('an editor', () => {
  test.use({ storageState: sessionFile('editor') });

  test('changes the hour of a rule: the page says what becomes of planned nudges, and the simulation follows', async ({
    page,
  }) => {
    await page.goto('/relances/regles');
    await page.getByRole('link', { name: 'Point de la semaine au titulaire' }).click();
    await expect(page.getByText(saying('Chaque lundi, à 9 h 00'))).toBeVisible();
    await page.getByLabel('Heure de départ').fill('10:30');
    await save(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'enregistrée' })).toContainText(
      saying('prévues par les versions précédentes ne partiront pas'),
    );
    await expectTold(page, 'Version 2 enregistrée.');
    await expect(page.getByText(saying('Chaque lundi, à 10 h 30')).first()).toBeVisible();
    await page.locator('summary').filter({ hasText: 'Version 2' }).click();
    await expect(page.getByText(saying('Avant : Chaque lundi, à 9 h 00'))).toBeVisible();

    await page.getByRole('link', { name: 'Voir ce qu’elle enverrait' }).click();
    await expect(page).toHaveURL(/regle=digest/);
    const lines = page.getByRole('table', { name: 'Relances à venir' });
    await expect(lines.getByText(saying('à 10 h 30')).first()).toBeVisible();
    await expect(lines.getByText(/Partira lundi [^(]*\sà\s9\sh\s00$/)).toHaveCount(0);
  });

  test('gets a rule that makes no sense back as it was typed, each mistake beside its field', async ({
    page,
  }) => {
    await page.goto('/relances/regles/reminder');
    await page.getByRole('checkbox', { name: 'En attente 48 h' }).check();
    await page.getByLabel('Délai').fill('bientôt');
    await save(page).click();
    const summary = page.getByRole('alert').filter({ hasText: 'À corriger' });
    await expect(summary).toBeFocused();
    await expect(page.getByLabel('Délai')).toHaveValue('bientôt');
    await expect(page.getByLabel('Délai')).toHaveAccessibleDescription(/indiquez un nombre/);

    await page.getByLabel('Délai').fill('30');
    await save(page).click();
    await expect(summary.getByRole('link')).toHaveText([/personne n’est relancé pendant l’attente/]);
    await expect(page.getByRole('checkbox', { name: 'En attente 48 h' })).toBeChecked();
    await page.reload();
    await expect(page.getByText(saying('Version 1,')).first()).toBeVisible();
  });

  test('and another who write at once overwrite nothing: the second sees both versions and decides', async ({
    page,
    browser,
  }) => {
    await page.goto('/relances/regles/last');
    const other = await ruleAs(browser, 'admin', 'last');
    await usefulDays(other).fill('15');
    await save(other).click();
    await expect(other.getByText(saying('Version 2 enregistrée.'))).toBeVisible();

    await usefulDays(page).fill('16');
    await save(page).click();
    await expect(page.getByText('Rien n’a été écrasé.')).toBeVisible();
    await expect(page.getByText(saying('Version 2 : 15 jours'))).toBeVisible();
    await expect(page.getByText(saying('La vôtre : 16 jours'))).toBeVisible();
    await expect(usefulDays(page)).toHaveValue('16');
    await other.reload();
    await expect(usefulDays(other)).toHaveValue('15');

    await page.getByRole('button', { name: 'Remplacer par ma version 3' }).click();
    await expect(page.getByText(saying('Version 3 enregistrée.'))).toBeVisible();
    await expect(usefulDays(page)).toHaveValue('16');
    await other.close();
  });

  test('narrows the simulation by its address, and what is shown adds up', async ({ page }) => {
    await page.goto('/relances/simulation');
    await page.getByLabel('Canal').selectOption({ label: 'E-mail' });
    await page.getByLabel('Département').selectOption({ label: '33 Gironde' });
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(/canal=email&departement=33|departement=33.*canal=email/);
    const days = page.getByRole('table', { name: 'jour par jour' });
    const emails = async () =>
      (await days
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => Number(row.querySelectorAll('td')[1]?.textContent?.replace(/\D/g, ''))),
        )) as number[];
    const figures = await emails();
    expect(figures.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(figures.at(-1));
    const lines = page.getByRole('table', { name: 'Relances à venir' });
    await expect(lines.getByRole('rowheader')).toHaveCount(Math.min(50, figures.at(-1) ?? 0));
  });

  test('reads why nudges did not leave, by the address of the history', async ({ page }) => {
    await page.goto('/relances/historique');
    await page.getByLabel('Issue').selectOption({ label: 'Non envoyée' });
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(/issue=skipped/);
    const rows = page.getByRole('table', { name: 'Relances' }).locator('tbody tr');
    await expect(rows.first()).toContainText(saying('Non envoyée'));
    for (const row of await rows.all()) await expect(row).toContainText(/, car |car /);
  });
});

test.describe('an editor without script', () => {
  test.use({ storageState: sessionFile('editor'), javaScriptEnabled: false });

  test('changes a rule all the same', async ({ page }) => {
    await page.goto('/relances/regles/stopped-30');
    await usefulDays(page).fill('0');
    await save(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'À corriger' })).toBeVisible();
    await usefulDays(page).fill('15');
    await save(page).click();
    await expect(page.getByText(saying('Version 2 enregistrée.'))).toBeVisible();
    await expect(usefulDays(page)).toHaveValue('15');
  });
});

test.describe('a reader of La Réunion', () => {
  test.use({ storageState: sessionFile('reader') });

  test('reads the rules, changes none, and is told who may', async ({ page }) => {
    await page.goto('/relances/regles/welcome');
    await expect(page.getByText('seules l’édition et l’administration')).toBeVisible();
    await expect(page.getByText(saying('Dès l’entrée dans le statut, à 9 h 00'))).toBeVisible();
    await expect(page.locator('main form')).toHaveCount(0);
    await page.goto('/relances/reglages');
    await expect(page.locator('main')).toContainText('votre rôle');
    await expect(page.locator('main form')).toHaveCount(0);
    await page.goto('/relances');
    await expect(page.getByText('Suspendre tous les envois')).toHaveCount(0);
  });

  test('sees in the simulation the people of their department alone', async ({ page }) => {
    await page.goto('/relances/simulation');
    const cells = page.getByRole('table', { name: 'Relances à venir' }).locator('tbody tr td:last-child');
    const places = new Set(await cells.allTextContents());
    expect([...places].filter((place) => place !== '974')).toEqual([]);
  });
});
