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
