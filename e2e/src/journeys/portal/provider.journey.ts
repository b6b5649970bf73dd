import { expect, type Page, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { rppsOf } from '../../world/identifiers.ts';
import { people } from '../../world/people.ts';
import { chooseIdentity, goToProvider } from '../../world/provider.ts';
import { saying } from '../../world/saying.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Every failure ends on the sign-in page, with its sentence and the other way in. */
const expectTold = async (page: Page, words: string) => {
  await expect(page).toHaveURL(/\/connexion\?/);
  await expect(page.getByText(saying(words))).toBeVisible();
  await expect(page.getByLabel('Numéro RPPS')).toBeVisible();
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the means of signing in decides what is proven: e-CPS, card, or nothing', async ({ page }) => {
      const person = people.isLetInOtherwise;
      await goToProvider(page);
      await chooseIdentity(page, person.rpps, '');
      await expect(page.getByText(saying('Pro Santé Connect ne dit pas par quel moyen'))).toBeVisible();
      await expect(page.locator('main')).not.toContainText('Prouvé');

      const [byPhone, byCard] = javaScriptEnabled
        ? [people.provesTheECps, people.provesTheCard]
        : [people.provesTheECpsWithoutScript, people.provesTheCardWithoutScript];
      await page.context().clearCookies();
      await goToProvider(page);
      await chooseIdentity(page, `8${byPhone.rpps}`, 'MOBILE');
      await expect(heading(page)).toHaveText('Votre e-CPS est active');
      await expect(page.getByText('Prouvé par une connexion à Pro Santé Connect').first()).toBeVisible();

      await page.context().clearCookies();
      await goToProvider(page);
      await chooseIdentity(page, byCard.rpps, 'CARD');
      await expect(page.getByText(saying('avec votre carte CPS : elle fonctionne'))).toBeVisible();
      await expect(heading(page)).not.toHaveText('Votre e-CPS est active');
    });

    test('signing in this way goes on to the page wanted, and signing out offers to end both sessions', async ({
      page,
    }) => {
      await goToProvider(page, '?retour=%2Fdemande-aide%3Fsymptome%3Dautre');
      await chooseIdentity(page, people.isLetInOtherwise.rpps, '');
      await expect(page).toHaveURL('/demande-aide?symptome=autre');
      await page.getByText('Menu', { exact: true }).click();
      await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await page.getByRole('link', { name: 'fermer aussi cette session' }).click();
      // With script, the provider that the sandbox plays ends the session at once.
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await expect(page).toHaveURL(`${portal}/`);
      await page.goto('/preferences');
      await expect(heading(page)).toHaveText('Se connecter');
    });

    test('whoever gives up there, or is on no roster, is told so and shown another way in', async ({
      page,
    }) => {
      await goToProvider(page, '?retour=%2Fequipe');
      await page.getByRole('button', { name: 'Annuler la connexion' }).click();
      await expectTold(page, 'La connexion par Pro Santé Connect n’a pas abouti');
      // Both ways in still lead to the page that was wanted.
      await expect(page).toHaveURL(/retour=%2Fequipe&psc=/);
      await page.getByRole('link', { name: 'S’identifier avec Pro Santé Connect' }).click();
      await chooseIdentity(page, people.isLetInOtherwise.rpps, '');
      await expect(page).toHaveURL('/equipe');
      await page.context().clearCookies();
      await goToProvider(page);
      await chooseIdentity(page, rppsOf(97), 'MOBILE');
      await expectTold(page, 'aucune officine suivie ici ne vous compte');
      await goToProvider(page);
      await chooseIdentity(page, 'TEST123', 'MOBILE');
      await expectTold(page, 'mais sans numéro RPPS');
    });
  });
}

test('an answer for another request, or in another browser, opens nothing and says so', async ({
  page,
  browser,
}) => {
  await goToProvider(page);
  await page.goto(`${portal}/connexion/psc/retour?code=abc&state=${'x'.repeat(43)}`);
  await expectTold(page, 'n’est pas celle que nous attendions');

  const thief = await browser.newPage({ baseURL: portal });
  await thief.goto('/connexion/psc/retour?code=abc&state=def');
  await expectTold(thief, 'a commencé dans un autre navigateur');
  expect((await thief.context().cookies()).map(({ name }) => name)).not.toContain('relais-portal');
});
