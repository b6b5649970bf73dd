import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { expectTold, reach } from '../../audit/by-keys.ts';
import { journeysDepartment } from '../../world/people.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });
test.slow();

const press = async (page: Page, role: 'button' | 'link', name: string | RegExp) => {
  await reach(page, role, name);
  await page.keyboard.press('Enter');
};

const write = async (page: Page, label: string | RegExp, words: string) => {
  await reach(page, 'textbox', label);
  await page.keyboard.insertText(words);
};

test('a campaign is written, checked, launched, undone and given up by keys alone, and each answer is heard', async ({
  page,
}) => {
  await page.goto('/relances/campagnes');
  await press(page, 'link', 'Créer une campagne');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle campagne');
  await write(page, /^Nom/, 'Au clavier');
  await reach(page, 'checkbox', 'Gérant');
  await page.keyboard.press('Space');
  await write(page, /^Départements/, journeysDepartment);
  await reach(page, 'radio', 'SMS, sinon e-mail');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'SMS seulement' })).toBeChecked();
  await write(page, /^Texte du SMS/, 'Relais Officine: {prenom}, reunion lundi. {lien} Réf {ref}');
  await press(page, 'button', 'Enregistrer la campagne');
  await expectTold(page, 'Campagne enregistrée.');
  await press(page, 'button', 'Vérifier la campagne');
  await expectTold(page, 'Campagne vérifiée. Rien n’est parti.');
  await press(page, 'button', 'Lancer la campagne');
  await expectTold(page, 'Campagne lancée. Vous pouvez encore l’annuler.');
  await press(page, 'button', 'Annuler le lancement');
  await expectTold(page, 'Lancement annulé. Rien n’est parti.');
  await press(page, 'button', 'Renoncer à cette campagne');
  await expectTold(page, 'Campagne annulée.');
});

test('a rule is written and stopped by keys alone; what is missing is said where the focus is', async ({
  page,
}) => {
  await page.goto('/relances/regles/nouvelle');
  await write(page, /^Identifiant/, `clavier-${Date.now().toString(36)}`);
  await write(page, /^Nom/, 'Au clavier');
  await press(page, 'button', 'Enregistrer la version 1');
  await expectTold(page, 'À corriger avant de continuer');
  await reach(page, 'checkbox', 'À réactiver');
  await page.keyboard.press('Space');
  await reach(page, 'combobox', /^Modèle/);
  await page.keyboard.press('ArrowDown');
  await press(page, 'button', 'Enregistrer la version 1');
  await expectTold(page, 'Version 1 enregistrée.');
});
