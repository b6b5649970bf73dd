import { expect, type Page, test } from '@playwright/test';
import { type Person, people } from '../../world/people.ts';
import { signInToPortal } from '../../world/portal-sign-in.ts';
import { chooseIdentity, goToProvider } from '../../world/provider.ts';
import { saying } from '../../world/saying.ts';

const words = (page: Page) => page.getByLabel('Ce qui se passe');
const ask = (page: Page) => page.getByRole('button', { name: 'Demander un rappel' });

const promisedBy = async (page: Page, time: string): Promise<string> => {
  const told = await page.locator('label').filter({ hasText: time }).textContent();
  return told?.split(/Appel avant\s/)[1] ?? '';
};

const refusesACode = async (page: Page) => {
  await words(page).fill('Écran bloqué, mon code est 4821');
  await ask(page).click();
  await expect(words(page)).toHaveAccessibleDescription(
    saying('Par sécurité, ce texte n’a pas été enregistré'),
  );
  await expect(words(page)).toHaveValue('Écran bloqué, mon code est …');
  await expect(page.locator('main')).not.toContainText('4821');
};

const keepsWhatWasTyped = async (page: Page, { rpps }: Person) => {
  await words(page).fill('Écran bloqué ; j’ai déjà réinstallé.');
  await page.getByLabel('L’après-midi').check();
  await page.context().clearCookies({ name: 'relais-portal' });
  await ask(page).click();
  await expect(page).toHaveURL('/connexion?retour=%2Fdemande-aide');
  await goToProvider(page, '?retour=%2Fdemande-aide');
  await chooseIdentity(page, rpps, '');
  await expect(page.getByText('Ce que vous aviez écrit est toujours là')).toBeVisible();
  await expect(words(page)).toHaveValue('Écran bloqué ; j’ai déjà réinstallé.');
  await expect(page.getByLabel('L’après-midi')).toBeChecked();
  await expect(page.getByText('Je n’ai pas reçu l’e-mail avec le QR code')).toBeVisible();
};

const isPromisedACall = async (page: Page) => {
  const promised = await promisedBy(page, 'L’après-midi');
  await ask(page).click();
  await expect(page.getByText('C’est noté')).toBeVisible();
  const due = page.getByRole('heading', { name: saying('Nous vous rappelons avant') });
  await expect(due).toContainText(promised);
  await page.goto('/ma-situation');
  await expect(page.getByText(saying('Un conseiller vous rappelle avant'))).toContainText(promised);
  await page.getByRole('link', { name: 'Voir ma demande' }).click();
  await expect(due).toContainText(promised);
};

const wholeStory = async (page: Page, person: Person) => {
  await page.goto('/symptomes/pas-d-email');
  await page.getByRole('main').getByRole('link', { name: 'Être rappelé' }).click();
  await expect(page).toHaveURL('/demande-aide?symptome=pas-d-email');
  await page.getByRole('link', { name: 'Se connecter pour être rappelé' }).click();
  await expect(page).toHaveURL(/retour=%2Fdemande-aide%3Fsymptome%3Dpas-d-email/);
  await signInToPortal(page, person);
  await page.goto('/demande-aide?symptome=pas-d-email');
  await test.step('a code in the text is refused and not kept', () => refusesACode(page));
  await test.step('a session that ends keeps what was typed', () => keepsWhatWasTyped(page, person));
  await test.step('the hour promised before is the one told after', () => isPromisedACall(page));
  await page.getByRole('button', { name: 'Je n’ai plus besoin d’aide' }).click();
  await expect(page.getByText('personne ne vous rappellera')).toBeVisible();
  await expect(ask(page)).toBeVisible();
};

test('a call is asked for from what one sees, with its hour told before and after', async ({ page }) => {
  await wholeStory(page, people.asksForACall);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a call is asked for in the same way', async ({ page }) => {
    await wholeStory(page, people.asksWithoutScript);
  });
});
