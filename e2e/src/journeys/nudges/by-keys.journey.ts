import { expect, type Locator, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { expectTold, reach } from '../../audit/by-keys.ts';
import { journeysDepartment } from '../../world/people.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });
test.slow();

const press = async (page: Page, wanted: Locator) => {
  await reach(page, wanted);
  await page.keyboard.press('Enter');
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const write = async (page: Page, label: string | RegExp, words: string) => {
  await reach(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.insertText(words);
};

test('a campaign is written, checked, launched, undone and given up by keys alone, and each answer is heard', async ({
  page,
}) => {
  await page.goto('/relances/campagnes');
  await press(page, page.getByRole('link', { name: 'Créer une campagne' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle campagne');
  await write(page, /^Nom/, 'Au clavier');
  await reach(page, page.getByRole('checkbox', { name: 'Gérant', exact: true }));
  await page.keyboard.press('Space');
  await write(page, /^Départements/, journeysDepartment);
  await reach(page, page.getByRole('radio', { name: 'SMS, sinon e-mail', exact: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'SMS seulement' })).toBeChecked();
  await write(page, /^Texte du SMS/, 'Relais Officine: {prenom}, reunion lundi. {lien} Réf {ref}');
  await press(page, button(page, 'Enregistrer la campagne'));
  await expectTold(page, 'Campagne enregistrée.');
  await press(page, button(page, 'Vérifier la campagne'));
  await expectTold(page, 'Campagne vérifiée. Rien n’est parti.');
  await press(page, button(page, 'Lancer la campagne'));
  await expectTold(page, 'Campagne lancée. Vous pouvez encore l’annuler.');
  await press(page, button(page, 'Annuler le lancement'));
  await expectTold(page, 'Lancement annulé. Rien n’est parti.');
  await press(page, page.locator('summary').filter({ hasText: 'Renoncer à cette campagne' }));
  await press(page, button(page, 'Renoncer pour de bon'));
  await expectTold(page, 'Campagne annulée.');
});

test('a rule is written and stopped by keys alone; what is missing is said where the focus is', async ({
  page,
}) => {
  await page.goto('/relances/regles/nouvelle');
  await write(page, /^Identifiant/, `clavier-${Date.now().toString(36)}`);
  await write(page, /^Nom/, 'Au clavier');
  await press(page, button(page, 'Enregistrer la version 1'));
  await expectTold(page, 'À corriger avant de continuer');
  await reach(page, page.getByRole('checkbox', { name: 'À réactiver', exact: true }));
  await page.keyboard.press('Space');
  await reach(page, page.getByRole('combobox', { name: /^Modèle/ }));
  await page.keyboard.press('ArrowDown');
  await press(page, button(page, 'Enregistrer la version 1'));
  await expectTold(page, 'Version 1 enregistrée.');
});

test('a template is created, written and published by keys alone, and each answer is heard', async ({
  page,
}) => {
  const name = `Au clavier ${Date.now().toString(36)}`;
  await page.goto('/relances/modeles');
  await press(page, page.getByRole('link', { name: 'Créer un modèle' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouveau modèle');
  await write(page, /^Nom du modèle/, name);
  await reach(page, page.getByRole('radio', { name: 'SMS' }));
  await page.keyboard.press('Space');
  await reach(page, page.getByRole('radio', { name: 'Activation de la e-CPS' }));
  await page.keyboard.press('Space');
  await press(page, button(page, 'Créer le modèle'));
  await expectTold(page, 'Modèle créé, en brouillon.');
  await write(page, /^Le texte/, 'Relais Officine: {prenom}, on reprend. {lien} Réf {ref}');
  await press(page, button(page, 'Enregistrer le brouillon'));
  await expectTold(page, 'Brouillon enregistré.');
  await press(page, button(page, 'Publier la version 1'));
  await expectTold(page, 'Version 1 publiée.');
});
