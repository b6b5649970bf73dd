import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { fieldMoment, frenchMoment, hours, toTheMinute } from '../../world/french-moment.ts';
import { people } from '../../world/people.ts';
import { saying } from '../../world/saying.ts';
import { accountOf, sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('admin') });

const openAction = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
const thread = (page: Page) => page.getByRole('region', { name: 'Le fil' });

test('from the worklist to the sheet of an officine, then to that of a pharmacist', async ({ page }) => {
  await page.goto('/officines?recherche=guichet');
  await page.getByRole('link', { name: 'Pharmacie du Guichet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pharmacie du Guichet');
  await expect(page.getByRole('region', { name: 'Diagnostic' })).toContainText('titulaires');
  await expect(page.getByText(people.isConfirmed.officine.finess)).toBeVisible();

  await page.getByRole('table', { name: 'Équipe' }).getByRole('link', { name: 'Camille Genepi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Camille Genepi');
  await expect(page.getByText(people.isWantedByTwo.rpps)).toBeVisible();
  await expect(thread(page)).toContainText('Le suivi a commencé, avec l’import de l’annuaire.');
});

test('confirming an activation asks how it was checked, and keeps it in the thread', async ({ page }) => {
  await page.goto(`/pharmaciens/${people.isConfirmed.rpps}`);
  await openAction(page, 'Confirmer l’activation');
  const reason = page.getByLabel(saying('Comment l’avez-vous vérifié ?'));
  const confirm = page.getByRole('button', { name: 'Confirmer l’activation' });
  await confirm.click();
  await expect(reason).toHaveAccessibleDescription(/raison|vérifié/i);

  await reason.fill('Le code PIN est 4821, il marche.');
  await confirm.click();
  await expect(reason).toHaveAccessibleDescription(/code/i);
  await expect(reason).toHaveValue('');

  await reason.fill('Connexion faite pendant l’appel.');
  await confirm.click();
  await expect(page.getByText('Activation confirmée.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Situation' })).toContainText(/confirmée/i);
  await expect(thread(page)).toContainText('Connexion faite pendant l’appel.');
  await expect(thread(page)).toContainText(accountOf('admin').name);
  await expect(page.locator('main')).not.toContainText('4821');
});

test('correcting a status asks what that status needs, and a reason', async ({ page }) => {
  await page.goto(`/pharmaciens/${people.isCorrected.rpps}`);
  await openAction(page, 'Corriger le statut');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Corriger le statut' }) });
  const moment = form.getByLabel('Mise à jour faite le');
  await expect(moment).toBeHidden();
  await form.getByRole('radio', { name: /^En attente 48/ }).check();
  await expect(moment).toBeVisible();

  const declared = toTheMinute(Date.now() - hours(20));
  await moment.fill(fieldMoment(declared));
  await form.getByLabel(saying('Pourquoi corriger ?')).fill('Mise à jour faite hier, dite au téléphone.');
  await form.getByRole('button', { name: 'Corriger le statut' }).click();
  await expect(page.getByText('Statut corrigé.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Situation' })).toContainText(
    saying(frenchMoment(declared + hours(48))),
  );
  await expect(thread(page)).toContainText('Mise à jour faite hier, dite au téléphone.');
});

test('a second tab that shows an older state is told so, and what was typed in it stays', async ({
  context,
}) => {
  const sheet = `/pharmaciens/${people.isWantedByTwo.rpps}`;
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(sheet);
  await second.goto(sheet);

  await openAction(first, 'Commencer un parcours');
  await first.getByRole('radio', { name: 'Sans carte' }).first().check();
  await first.getByRole('button', { name: 'Commencer le parcours' }).click();
  await expect(first.getByText('Parcours commencé.')).toBeVisible();

  await openAction(second, 'Confirmer l’activation');
  const reason = second.getByLabel(saying('Comment l’avez-vous vérifié ?'));
  await reason.fill('Vue active sur son téléphone.');
  await second.getByRole('button', { name: 'Confirmer l’activation' }).click();
  await expect(second.getByText('Cette situation a changé entre-temps').first()).toBeVisible();
  await expect(reason).toHaveValue('Vue active sur son téléphone.');
  await expect(thread(second)).toContainText(saying('sans carte'));

  await second.getByRole('button', { name: 'Confirmer l’activation' }).click();
  await expect(second.getByText('Activation confirmée.')).toBeVisible();
});
