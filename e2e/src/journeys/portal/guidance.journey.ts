import { expect, type Page, test } from '@playwright/test';
import { saying } from '../../world/saying.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const search = async (page: Page, words: string) => {
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await page.getByLabel('Rechercher dans les guides').first().fill(words);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Rechercher');
};

const searches = async (page: Page) => {
  await search(page, 'Une erreur est survenue, veuillez réessayer');
  await expect(page).toHaveURL(/\/recherche\?q=/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Une erreur est survenue');
  await page.getByRole('link', { name: 'Voir les solutions' }).click();
  await expect(page).toHaveURL(/\/symptomes\/une-erreur-est-survenue$/);

  await search(page, 'carte bloqué');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Ma carte CPS est bloquée');

  await search(page, 'zzzz qqqq');
  await expect(page.getByRole('link', { name: 'Voir qui appeler' })).toBeVisible();
};

const keepsSecrets = async (page: Page) => {
  for (const typed of ['7391', 'mon code est 7391', '99700000005']) {
    await search(page, typed);
    await expect(page.getByText('nous ne l’avons ni lue ni gardée')).toBeVisible();
    expect(await page.locator('main').innerHTML()).not.toContain(typed.slice(-4));
    await expect(page).toHaveTitle(/^Rechercher/);
  }
};

const findsTheRightDesk = async (page: Page) => {
  await page.goto('/supports');
  await page.getByLabel(saying('Que voyez-vous ?')).selectOption({ label: 'Ma carte CPS est bloquée' });
  await page.getByRole('button', { name: 'Montrer' }).click();
  await expect(page).toHaveURL('/supports?pour=carte-bloquee');
  const desk = page.getByRole('region', { name: 'Support de l’ANS, cartes CPS' });
  await expect(desk.getByRole('link', { name: /0 825 852 000/ })).toHaveAttribute('href', 'tel:0825852000');
  await expect(desk.getByText(saying('0,06 € / min + prix appel'))).toBeVisible();
  await expect(desk.getByText(/^(Ouvert jusqu|Fermé, rouvre|ouvert jusqu|fermé, rouvre)/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Santé publique France' })).toHaveCount(0);
};

const explainsAnIdentifier = async (page: Page) => {
  const check = async (typed: string) => {
    await page.goto('/identifiant');
    await page.getByLabel('Le numéro que vous saisissez').fill(typed);
    await page.getByRole('button', { name: 'Vérifier ce numéro' }).click();
  };
  await check('997 0000 0005');
  await expect(page.getByText(saying('C’est votre RPPS : ajoutez un 8 devant'))).toBeVisible();
  await expect(page.getByText('899700000005')).toBeVisible();
  expect(page.url()).not.toContain('997');
  await check('990000010');
  await expect(page.getByText(/c’est le FINESS de l’officine/)).toBeVisible();
  await check('7391');
  await expect(page.getByText(/ressemble à un code secret/)).toBeVisible();
  expect(await page.content()).not.toContain('7391');
};

const isAdvised = async (page: Page) => {
  await page.goto('/parcours');
  const answers = ['Oui', 'Non', 'Oui', 'Je ne sais pas'];
  for (const [at, answer] of answers.entries()) {
    await expect(page.getByText(`Question ${at + 1}, sur 4 au plus`)).toBeVisible();
    await page.getByRole('link', { name: answer, exact: true }).click();
  }
  await expect(heading(page)).toHaveText('Votre parcours');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Activer votre e-CPS avec votre carte CPS',
  );
  await page.getByRole('link', { name: /^Changer la réponse à « Avez-vous un smartphone/ }).click();
  await page.getByRole('link', { name: 'Non', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Vous connecter avec votre carte CPS',
  );
};

const readsAnAnswer = async (page: Page) => {
  await page.goto('/aide');
  const answer = page.getByText('3 codes faux bloquent la carte').first();
  await expect(answer).toBeHidden();
  await page.goto('/aide?question=code-pin-de-la-carte-oublie#code-pin-de-la-carte-oublie');
  await expect(answer).toBeVisible();
  await page.goto('/guides/reperes#delai-48h');
  await expect(page.getByText(saying('Ailleurs : « nécessite 48H de traitement »'))).toBeVisible();
};

const stories: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'finds the best answer first, from words or from a pasted message': searches,
  'never sees a code or a number of theirs shown again by the search': keepsSecrets,
  'finds who settles what they see, whether they answer now, at what price': findsTheRightDesk,
  'learns which number they typed in place of the identifier': explainsAnIdentifier,
  'is led to one procedure by four questions, and may change an answer': isAdvised,
  'reads an answer, and where documents disagree': readsAnAnswer,
};

for (const [story, tell] of Object.entries(stories)) {
  test(`a visitor ${story}`, async ({ page }) => tell(page));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [story, tell] of Object.entries(stories)) {
    test(`a visitor ${story}`, async ({ page }) => tell(page));
  }

  test('an address that nobody gave is told with its status, in words', async ({ page }) => {
    for (const address of [
      '/symptomes/inconnu',
      '/guides/inconnu',
      '/parcours/inconnu',
      '/parcours/sans-carte/x',
    ]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      await expect(heading(page)).toHaveText('Cette page n’existe pas');
    }
  });
});
