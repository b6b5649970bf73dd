import { expect, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { people } from '../../world/people.ts';
import { chooseIdentity, goToProvider, signInByProvider } from '../../world/provider.ts';
import { saying } from '../../world/saying.ts';

test.use({ javaScriptEnabled: false });

test('a computer is offered with consent, shown to whoever needs it, and withdrawn at once', async ({
  page,
  browser,
}) => {
  const lender = people.lendsTheirComputer;
  const stuck = await browser.newPage({ baseURL: portal, javaScriptEnabled: false });
  await signInByProvider(stuck, people.needsAComputer);
  const expectFound = async (isFound: boolean) => {
    await stuck.goto('/confreres');
    await expect(stuck.getByText('Pharmacie du Pret')).toBeVisible({ visible: isFound });
  };
  await expectFound(false);
  await expect(stuck.getByText(saying('quand votre e-CPS sera active'))).toBeVisible();

  await goToProvider(page, '?retour=%2Fconfreres');
  await chooseIdentity(page, lender.rpps, 'MOBILE');
  await page.getByRole('button', { name: 'J’accepte de prêter' }).click();
  await expect(page.getByText('votre officine est proposée')).toBeVisible();
  await expectFound(true);
  await expect(stuck.getByText(/Demandez Camille Yucca/)).toBeVisible();
  await expect(stuck.locator('main')).not.toContainText(lender.email);

  await page.getByRole('button', { name: 'Ne plus proposer' }).click();
  await expect(page.getByText('votre officine n’est plus proposée')).toBeVisible();
  await expectFound(false);
});

test('a titulaire sees where the team stands and never how to reach it; an adjoint is told whose page it is', async ({
  page,
}) => {
  await signInByProvider(page, people.seesTheTeam);
  await page.goto('/equipe');
  await expect(page.getByRole('heading', { level: 2, name: 'Pharmacie des Comptes' })).toBeVisible();
  const adjoint = page.getByRole('listitem').filter({ hasText: 'Camille Absinthe' });
  await expect(adjoint).toContainText('adjoint');
  await expect(page.locator('main')).not.toContainText(/@|06/);

  await page.context().clearCookies();
  await signInByProvider(page, people.isNoTitulaire);
  await page.goto('/equipe');
  await expect(page.getByText('Cette page est réservée aux titulaires')).toBeVisible();
});

test('a new phone is declared from the active state, and leads to what to do', async ({ page }) => {
  await goToProvider(page);
  await chooseIdentity(page, people.changesPhone.rpps, 'MOBILE');
  await page.getByRole('link', { name: /^Signaler un téléphone perdu ou changé/ }).click();
  await page.getByLabel('Nouveau téléphone').check();
  await page.getByRole('button', { name: 'Déclarer ma e-CPS à réactiver' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réactivez votre e-CPS');
  await page.getByRole('link', { name: 'Voir quoi faire' }).click();
  await expect(page).toHaveURL('/parcours/nouveau-telephone');
});
