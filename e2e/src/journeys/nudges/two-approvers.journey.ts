import { type Browser, expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { fieldMoment, hours, toTheMinute } from '../../world/french-moment.ts';
import { relais } from '../../world/operator.ts';
import { saying } from '../../world/saying.ts';
import { accountOf, sessionFile, signInToConsole } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** To everybody of the fictional region and of the journeys: more than a hundred people. */
const write = async (page: Page, name: string) => {
  await page.goto('/relances/campagnes/nouvelle');
  await page.getByLabel('Nom').fill(name);
  const statuses = page.getByRole('group', { name: 'Statut', exact: true }).getByRole('checkbox');
  for (const status of await statuses.all()) await status.check();
  await page.getByLabel('Texte du SMS').fill('Relais Officine: {prenom}, reunion jeudi. {lien} Réf {ref}');
  await page.getByRole('textbox', { name: 'Objet' }).fill('Réunion de jeudi');
  await page.getByLabel('Texte de l’e-mail').fill('Bonjour {prenom},\n\nUne réunion a lieu jeudi.');
  await page
    .getByLabel('Raison de l’envoi')
    .fill('Vous recevez ce message car votre officine est suivie par le réseau.');
  await button(page, 'Enregistrer la campagne').click();
  await button(page, 'Vérifier la campagne').click();
  await expect(page.getByText('Campagne vérifiée. Rien n’est parti.')).toBeVisible();
  return page.url().replace(/\?.*/, '');
};

const aSecondEditor = async (browser: Browser, name: string): Promise<Page> => {
  const email = `second.${Date.now()}@relais.example`;
  const account = await relais('user', 'add', '--email', email, '--name', name, '--role', 'editor');
  const { password }: { readonly password: string } = JSON.parse(account);
  const page = await browser.newPage({ baseURL: admin, storageState: { cookies: [], origins: [] } });
  await signInToConsole(page, { email, password, name });
  return page;
};

test('a campaign to more than a hundred people leaves once a second editor answers for it, and everybody sees who did', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Réunion de toute la région ${Date.now()}`;
  const author = accountOf('editor').name;
  const address = await write(page, name);
  const people = Number(
    (await page.locator('main').textContent())?.match(/(\d+)\s+personnes recevront/)?.[1],
  );
  expect(people).toBeGreaterThan(100);
  await expect(page.getByText('deux personnes en répondent')).toBeVisible();
  await expect(button(page, 'Lancer la campagne')).toHaveCount(0);

  await button(page, 'Donner mon accord').click();
  await expect(page.getByText('Votre accord est enregistré.')).toBeVisible();
  await expect(page.getByText('Il manque l’accord d’une seconde personne.')).toBeVisible();
  await expect(button(page, 'Donner mon accord')).toHaveCount(0);
  await expect(button(page, 'Lancer la campagne')).toHaveCount(0);

  const second = await aSecondEditor(browser, 'Paul Romarin');
  await second.goto('/relances/campagnes');
  await expect(second.getByRole('row', { name })).toContainText('attend un second accord');
  await second.getByRole('link', { name }).click();
  await expect(second.getByText(saying(`${author} en répond : la lancer vaut votre accord.`))).toBeVisible();
  // It waits for tomorrow, and is called off below: nobody of another journey receives it.
  await second.getByLabel(/^Départ \(/).fill(fieldMoment(toTheMinute(Date.now() + hours(30))));
  await button(second, 'Lancer la campagne').click();
  await expect(button(second, 'Annuler le lancement')).toBeVisible();
  await expect(second.getByText(saying(`${people} personnes : SMS, sinon e-mail`))).toBeVisible();

  const third = await browser.newPage({ baseURL: admin, storageState: sessionFile('admin') });
  await third.goto(address);
  const whoDidWhat = third.getByRole('region', { name: 'La campagne' });
  await expect(whoDidWhat).toContainText(new RegExp(`Écrite par\\s*${author}, `));
  await expect(whoDidWhat).toContainText(new RegExp(`Accords\\s*${author}, .*Paul Romarin, `));
  await expect(whoDidWhat).toContainText(/Lancée par\s*Paul Romarin/);

  await button(third, 'Annuler le lancement').click();
  await expect(third.getByText('Lancement annulé. Rien n’est parti.')).toBeVisible();
  await third.locator('summary').filter({ hasText: 'Renoncer à cette campagne' }).click();
  await button(third, 'Renoncer pour de bon').click();
  await expect(third.getByText('Campagne annulée.')).toBeVisible();
});
