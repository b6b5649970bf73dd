import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { people } from '../../world/people.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('admin') });

/** Those of the journeys, which have a department to themselves. */
const officines = new Set(Object.values(people).map(({ officine }) => officine.finess)).size;

const names = (page: Page) => page.getByRole('table').getByRole('rowheader');
const result = (page: Page) => page.getByRole('search').getByRole('status');

test('the filters of the worklist live in its address and add up', async ({ page }) => {
  await page.goto('/officines');
  await page.getByLabel('Département').selectOption({ label: '23 Creuse' });
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/[?&]departement=23/);
  await expect(result(page)).toHaveText(saying(`${officines} officines`));

  await page.getByLabel('Officine, lieu ou pharmacien').fill('du guichet');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(names(page)).toHaveText(['Pharmacie du Guichet']);
  await page.reload();
  await expect(names(page)).toHaveText(['Pharmacie du Guichet']);
  await expect(page.getByLabel('Département')).toHaveValue('23');

  await page.goBack();
  await expect(names(page)).toHaveCount(officines);
  await expect(page.getByLabel('Officine, lieu ou pharmacien')).toHaveValue('');
});

test('capacity and status narrow the list to what they say', async ({ page }) => {
  await page.goto('/officines?departement=33');
  const unable = page
    .getByRole('navigation', { name: 'Capacité à opérer' })
    .getByRole('link', { name: 'Incapables' });
  const count = /\d+/.exec((await unable.textContent()) ?? '')?.[0];
  await unable.click();
  await expect(page).toHaveURL(/capacite=unable/);
  await expect(names(page)).toHaveCount(Number(count));
  await expect(page.getByRole('cell', { name: 'Incapable', exact: true })).toHaveCount(Number(count));

  await page.getByLabel('Une personne est').selectOption({ label: 'Bloqué' });
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/statut=blocked/);
  await names(page).first().getByRole('link').click();
  await expect(page.getByRole('table', { name: 'Équipe' }).getByText('Bloqué').first()).toBeVisible();
});

test('a search without a match says so and offers to clear the filters', async ({ page }) => {
  await page.goto('/officines?recherche=introuvable&departement=33');
  await expect(page.getByRole('heading', { name: 'Aucune officine ne correspond' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(result(page)).toHaveText(saying('0 officine'));
  await page.getByRole('link', { name: 'Effacer les filtres' }).last().click();
  await expect(page).toHaveURL('/officines');
  await expect(names(page).first()).toBeVisible();
  await expect(page.getByLabel('Officine, lieu ou pharmacien')).toHaveValue('');
});

test('a nonsensical address shows the list rather than an error', async ({ page }) => {
  await page.goto('/officines?departement=999&capacite=x&statut=%27%20or%201&tri=nom;drop&page=-3');
  await expect(names(page).first()).toBeVisible();
});

test('a person is found by a name half remembered, an officine by who works there too', async ({ page }) => {
  await page.goto('/pharmaciens');
  await page.getByLabel('Nom, RPPS ou identifiant national').fill('vèrbéna camille');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Camille Verbena']);
  await page.getByRole('link', { name: 'Camille Verbena' }).click();
  await expect(page).toHaveURL(`/pharmaciens/${people.isInvited.rpps}`);

  await page.goto('/officines?recherche=Hysopé camille');
  await expect(names(page)).toHaveText(['Pharmacie du Sablier']);
  await page.goto('/officines?recherche=PHARMACIE DE L\u2019ÉMPRUNT');
  await expect(names(page)).toHaveText(['Pharmacie de l’Emprunt']);

  await page.goto('/pharmaciens?recherche=introuvable');
  await expect(page.getByRole('heading', { name: 'Personne de ce nom dans la région' })).toBeVisible();
});
