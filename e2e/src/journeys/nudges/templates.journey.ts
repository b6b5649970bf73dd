import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { rppsOf } from '../../world/identifiers.ts';
import { people } from '../../world/people.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });

/** A template of this run alone: journeys run side by side, and a second run finds the first one’s. */
const create = async (page: Page, name: string) => {
  await page.goto('/relances/modeles');
  await page.getByRole('link', { name: 'Créer un modèle' }).click();
  await page.getByLabel('Nom du modèle').fill(name);
  await page.getByRole('radio', { name: 'SMS' }).check();
  await page.getByRole('radio', { name: 'Aide' }).check();
  await page.getByRole('button', { name: 'Créer le modèle' }).click();
  await expect(page.getByText('Modèle créé, en brouillon.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};

const text = (page: Page) => page.getByLabel('Le texte');
const save = async (page: Page, words: string) => {
  await text(page).fill(words);
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
};
const publish = (page: Page, version: number) =>
  page.getByRole('button', { name: `Publier la version ${version}` });

/** Renamed, put aside, found among those put aside, offered to no rule, and taken back. */
const keep = async (page: Page, name: string) => {
  await create(page, name);
  const open = () => page.locator('summary', { hasText: 'Renommer ou archiver ce modèle' }).click();
  await open();
  await page.getByLabel('Nom du modèle').fill(`${name} bis`);
  await page.getByRole('button', { name: 'Renommer' }).click();
  await expect(page.getByText('Modèle renommé.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} bis`);
  await open();
  await page.getByRole('button', { name: 'Archiver ce modèle' }).click();
  await expect(
    page.getByText(/^Modèle archivé .*\s: aucune règle ni campagne ne peut le choisir\.$/),
  ).toBeVisible();
  await expect(text(page)).toHaveCount(0);

  await offeredToRules(page, name, 0);
  await page.goto('/relances/modeles');
  await expect(page.getByRole('rowheader', { name: `${name} bis` })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Modèles archivés' }).click();
  await page.getByRole('link', { name: `${name} bis` }).click();
  await page.getByRole('button', { name: 'Remettre en service' }).click();
  await expect(page.getByText('Modèle remis en service.')).toBeVisible();
  await expect(text(page)).toBeVisible();
  await offeredToRules(page, name, 1);
};

const offeredToRules = async (page: Page, name: string, times: number) => {
  await page.goto('/relances/regles/nouvelle');
  await expect(page.getByLabel('Modèle').getByRole('option', { name })).toHaveCount(times);
};

test('a template is renamed, archived and taken back; one that a rule uses says which', async ({ page }) => {
  await keep(page, `Rangé ${rppsOf(46)}`);
  await page.goto('/relances/modeles/wait-over-sms');
  await page.locator('summary', { hasText: 'Archiver ce modèle' }).click();
  await expect(page.getByText(/^Utilisé par «\s.+\s»\s: choisissez-y un autre modèle/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Archiver ce modèle' })).toHaveCount(0);
});

test('a template with an unknown variable cannot be published; mended, it is, and an old version comes back as a draft', async ({
  page,
}) => {
  test.slow();
  await create(page, `Essai ${rppsOf(40)}`);
  await save(page, 'Relais Officine: {prenome}, ça y est… {lien} Réf {ref}');
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  await expect(page.getByText('Ce brouillon ne peut pas être publié.')).toBeVisible();
  await expect(page.locator('main')).toContainText('{prenome} n’est ni une variable ni un fait connu.');
  await expect(publish(page, 1)).toHaveCount(0);
  await expect(page.getByText(/^UCS-2,/)).toBeVisible();
  await expect(page.locator('mark')).toHaveText(['ç', '…']);

  await page.getByRole('button', { name: 'Prendre la version économique' }).click();
  await expect(text(page)).toHaveValue('Relais Officine: {prenome}, ca y est... {lien} Réf {ref}');
  await expect(page.getByText(/^GSM-7,/)).toBeVisible();
  await save(page, 'Relais Officine: {prenom}, on reprend. {lien} Réf {ref}');
  await expect(page.getByText('Ce brouillon ne peut pas être publié.')).toHaveCount(0);
  await publish(page, 1).click();
  await expect(page.getByText('Version 1 publiée.')).toBeVisible();

  await save(page, 'Relais Officine: on reprend pour {officine}. {lien} Réf {ref}');
  await expect(page.locator('ins')).toContainText(['officine']);
  await publish(page, 2).click();
  await expect(page.getByText(saying('Vous ajoutez {officine} et retirez {prenom}.'))).toBeVisible();
  await page.getByRole('button', { name: 'Confirmer et publier la version 2' }).click();
  await expect(page.getByText('Version 2 publiée.')).toBeVisible();

  await page.getByRole('link', { name: 'Version 1' }).click();
  await page.getByRole('button', { name: 'Reprendre cette version en brouillon' }).click();
  await expect(page.getByText('L’ancienne version est reprise en brouillon.')).toBeVisible();
  await expect(text(page)).toHaveValue('Relais Officine: {prenom}, on reprend. {lien} Réf {ref}');
  await page.getByRole('button', { name: 'Abandonner le brouillon' }).click();
  await expect(page.getByText('Brouillon abandonné.')).toBeVisible();
  await expect(text(page)).toHaveValue('Relais Officine: on reprend pour {officine}. {lien} Réf {ref}');
});

test('a text is tried on a real person, and two editors see each other’s words', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Duo ${rppsOf(41)}`;
  await create(page, name);
  const address = page.url();
  await text(page).fill('Relais Officine: bonjour {prenom}. {lien} Réf {ref}');
  await page.getByRole('radio', { name: 'Une autre, par son numéro' }).check();
  await page.getByLabel('Numéro RPPS').fill(people.seesEveryPage.rpps);
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await expect(page.getByText('Relais Officine: bonjour Camille.')).toBeVisible();

  const other = await browser.newPage({ baseURL: admin, storageState: sessionFile('admin') });
  await other.goto(address);
  await save(other, 'Relais Officine: le texte de l’autre. {lien} Réf {ref}');
  await expect(other.getByText('Brouillon enregistré.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText(/pendant que vous écriviez/)).toBeVisible();
  await expect(page.locator('main')).toContainText('le texte de l’autre');
  await expect(text(page)).toHaveValue('Relais Officine: bonjour {prenom}. {lien} Réf {ref}');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  await other.reload();
  await expect(text(other)).toHaveValue('Relais Officine: bonjour {prenom}. {lien} Réf {ref}');
});

test('an e-mail is previewed as it would be read, in a frame where nothing runs', async ({ page }) => {
  await page.goto('/relances/modeles/wait-over-email');
  await text(page).fill('Bonjour {prenom},\n\n<script>document.title = "parti"</script>La suite.');
  await page.getByRole('radio', { name: 'Une autre, par son numéro' }).check();
  await page.getByLabel('Numéro RPPS').fill(people.seesEveryPage.rpps);
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  const frame = page.locator('main iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  const mail = frame.contentFrame();
  await expect(mail.getByText('Bonjour Camille,')).toBeVisible();
  await expect(mail.getByRole('link', { name: 'Reprendre l’activation' })).toBeVisible();
  await expect(mail.getByText('<script>', { exact: false })).toBeVisible();
  await expect(mail.locator('script')).toHaveCount(0);

  // Were a script ever to reach it, the frame itself refuses to run it.
  await frame.evaluate((element) => {
    element.setAttribute('srcdoc', '<p>Avant</p><script>document.body.textContent = "parti"</script>');
  });
  await expect(mail.getByText('Avant')).toBeVisible();
  await expect(mail.getByText('parti', { exact: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a template is renamed, archived and taken back by plain forms', async ({ page }) => {
    await keep(page, `Rangé sans script ${rppsOf(47)}`);
  });

  test('a text is checked, made cheaper and saved by plain forms', async ({ page }) => {
    await create(page, `Sans script ${rppsOf(42)}`);
    await text(page).fill('Relais Officine: {prenom}, vous êtes prêt. {lien} Réf {ref}');
    await page.getByRole('button', { name: 'Vérifier le texte' }).click();
    await expect(page.getByText(/^UCS-2,/)).toBeVisible();
    await page.getByRole('button', { name: 'Prendre la version économique' }).click();
    await expect(text(page)).toHaveValue('Relais Officine: {prenom}, vous etes pret. {lien} Réf {ref}');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  });
});

test.describe('a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('reads the texts, writes none, and is told who does', async ({ page }) => {
    await page.goto('/relances/modeles');
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByText('Vous lisez les modèles.')).toBeVisible();
    await expect(page.locator('main form')).toHaveCount(0);
  });
});
