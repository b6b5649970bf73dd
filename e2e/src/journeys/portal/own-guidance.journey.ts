import { expect, test } from '@playwright/test';
import { liveAs } from '../../world/lives.ts';
import { people } from '../../world/people.ts';
import { signInByProvider } from '../../world/provider.ts';
import { saying } from '../../world/saying.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('what one works with is kept, and proposed again to be changed', async ({ page }) => {
      await signInByProvider(page, people.namesTheirEquipment);
      await page.goto('/parcours/materiel');
      await page.getByLabel('Votre téléphone').fill('Fairphone 6');
      await page.getByLabel('Logiciel de gestion d’officine (LGO)').fill('Logiciel des Comptes');
      await page.getByRole('button', { name: 'Enregistrer mon matériel' }).click();
      await expect(page.getByText('C’est enregistré.')).toBeVisible();
      await page.goto('/parcours/materiel');
      await expect(page.getByLabel('Votre téléphone')).toHaveValue('Fairphone 6');
      await expect(page.getByLabel('Logiciel de gestion d’officine (LGO)')).toHaveValue(
        'Logiciel des Comptes',
      );
    });

    test('the adviser does not ask what the last failure tells, says so, and lets it be changed', async ({
      page,
    }) => {
      await liveAs(page, 'blocked by the mail that never comes');
      await page.goto('/parcours');
      await page.getByRole('link', { name: 'Oui', exact: true }).click();
      const known = page.getByRole('listitem').filter({ hasText: saying('d’après votre dernier blocage') });
      await expect(known).toBeVisible();
      await known.getByRole('link', { name: /^Changer/ }).click();
      await expect(page).toHaveURL(/changer=/);
      await expect(page.getByText('réponse actuelle')).toBeAttached();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('whoever has tried everything is offered a call, and said how to go on with an e-CPS that expired', async ({
    page,
  }) => {
    await signInByProvider(page, people.triesEverything);
    await page.goto('/parcours/avec-carte');
    await page.getByRole('button', { name: 'Commencer avec la carte' }).click();
    await page.goto('/symptomes/carte-non-lue');
    await page.getByRole('button', { name: 'C’est ce que je vois' }).click();
    const solution = page.getByText(/^Solution \d sur \d$/);
    const remedies = Number((await solution.textContent())?.at(-1));
    for (let tried = 1; tried <= remedies; tried += 1) {
      await expect(solution).toHaveText(new RegExp(`^Solution ${tried} `));
      await page.getByRole('button', { name: 'Toujours pareil' }).click();
    }
    await expect(page.getByRole('heading', { name: 'Vous avez tout essayé' })).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'Être rappelé', exact: true }).click();
    await expect(page).toHaveURL('/demande-aide?symptome=carte-non-lue');

    await page.goto('/ma-situation');
    await page.getByRole('link', { name: 'Ma e-CPS fonctionne' }).click();
    await page.getByRole('button', { name: 'Déclarer ma e-CPS active' }).click();
    await page.getByRole('link', { name: 'Voir comment me connecter' }).click();
    await expect(page).toHaveURL('/guides#vous-connecter');
    await page.goto('/symptomes/ecps-expiree');
    await page.getByRole('link', { name: 'Dire que ma e-CPS est à réactiver' }).click();
    await expect(page).toHaveURL('/ma-situation/telephone');
  });
});
