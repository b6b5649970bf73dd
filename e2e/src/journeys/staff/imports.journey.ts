import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { annuaireFile, type Practice } from '../../world/annuaire-file.ts';
import { finessOf, rppsOf } from '../../world/identifiers.ts';
import { people } from '../../world/people.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('editor') });

const tulle = { postcode: '19000', communeCode: '19272', commune: 'Tulle' } as const;

const practice = (number: number, familyName: string, role: Practice['role']): Practice => ({
  rpps: rppsOf(number),
  familyName,
  givenName: 'DOMINIQUE',
  role,
  officine: { finess: finessOf(20), name: 'PHARMACIE DE LA DENTELLE', ...tulle },
});

const team = [practice(90, 'LAVANDE', 'titulaire'), practice(91, 'MELISSE', 'adjoint')];

type Upload = {
  readonly kind: string;
  readonly name: string;
  readonly content: Buffer;
  readonly departments?: string;
};

const upload = async (page: Page, { kind, name, content, departments = '' }: Upload, isDryRun: boolean) => {
  await page.goto('/imports');
  await page.getByRole('radio', { name: kind }).check();
  await page
    .getByLabel('Fichier', { exact: true })
    .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
  await page.getByLabel(/^Départements/).fill(departments);
  await page.getByRole('checkbox', { name: 'Essai à blanc d’abord' }).setChecked(isDryRun);
  await page.getByRole('button', { name: 'Déposer le fichier' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};

/** Changes as the page counts them: added, changed, unchanged, left. */
const changes = (page: Page, of: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: of, exact: true }) })
    .getByRole('cell');

test('a roster is tried, left, found again, applied; the same file then changes nothing', async ({
  page,
}) => {
  const file = {
    kind: 'Annuaire Santé',
    name: `tulle-${rppsOf(90)}.txt`,
    content: Buffer.from(annuaireFile(team)),
    departments: '19',
  };

  await upload(page, file, true);
  const row = page.getByRole('row').filter({ hasText: file.name });
  await page.goto('/imports');
  await expect(row).toContainText('Essai à blanc');
  await row.getByRole('link').click();
  await expect(page.getByText(saying('Essai terminé : rien n’a été modifié.'))).toBeVisible();
  await expect(changes(page, 'Pharmaciens')).toHaveText(['2', '0', '0', /^\d+$/]);
  await page.goto(`/pharmaciens/${rppsOf(90)}`);
  await expect(page.getByRole('heading', { name: saying('Cette page n’existe pas') })).toBeVisible();

  await page.goto('/imports');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Appliquer cet import' }).click();
  await expect(page.getByText('Import terminé.')).toBeVisible();
  await page.goto('/officines?departement=19&recherche=dentelle');
  await page.getByRole('link', { name: 'Pharmacie de la Dentelle' }).click();
  await expect(page.getByRole('table', { name: 'Équipe' }).getByRole('rowheader')).toHaveText([
    'Dominique Lavande',
    'Dominique Melisse',
  ]);

  await upload(page, file, true);
  await expect(page.getByText(saying('Essai terminé : ce fichier ne changerait rien.'))).toBeVisible();
});

test('a file without a column it needs is refused, and names it', async ({ page }) => {
  const content = Buffer.from(annuaireFile(team).replace('|Code profession|', '|Autre chose|'));
  await upload(
    page,
    { kind: 'Annuaire Santé', name: 'sans-profession.txt', content, departments: '19' },
    false,
  );
  const refusal = page.getByRole('region', { name: 'Avancement' });
  await expect(refusal).toContainText('Ce fichier n’a pas été importé');
  await expect(refusal).toContainText('Code profession');
});

test('a line that cannot be read is set aside with its number, its column, the reason and what to do', async ({
  page,
}) => {
  const [titles = '', first = '', second = ''] = annuaireFile(team).split('\n');
  const broken = second.replaceAll(rppsOf(91), '8,10E+11');
  const cut = first.split('|').slice(0, 20).join('|');
  const content = Buffer.from(`${[titles, first, broken, cut].join('\n')}\n`);
  await upload(
    page,
    { kind: 'Annuaire Santé', name: 'lignes-fausses.txt', content, departments: '19' },
    true,
  );

  await expect(page.getByRole('heading', { name: saying('2 problèmes dans le fichier') })).toBeVisible();
  const problems = page.getByRole('table', { name: /^Lignes à corriger/ }).getByRole('row');
  const scientific = problems.filter({ hasText: '8,10E+11' });
  await expect(scientific.getByRole('rowheader')).toHaveText('3');
  await expect(scientific).toContainText('Identifiant PP');
  await expect(scientific).toContainText('Écartée');
  await expect(
    problems.filter({ has: page.getByRole('rowheader', { name: '4', exact: true }) }),
  ).toContainText('Écartée');

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger les problèmes (CSV)' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('8,10E+11');
});

test('a file that is no roster at all is refused with the reason', async ({ page }) => {
  const content = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256));
  await upload(page, { kind: 'Annuaire Santé', name: 'photo.txt', content, departments: '19' }, false);
  await expect(page.getByRole('region', { name: 'Avancement' })).toContainText(
    'Ce fichier n’a pas été importé',
  );
});

test('coordinates in a spreadsheet’s CSV reach the sheet, and the former number stays in its history', async ({
  page,
}) => {
  const { rpps } = people.changesTheirNumber;
  const lines = [
    'RPPS;Prénom;E-mail;Téléphone mobile',
    `${rpps};Éléonore;c.ketmie@officine.example;06 39 98 70 61`,
  ];
  const content = Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
  await upload(page, { kind: 'Coordonnées de l’Ordre', name: `ordre-${rpps}.csv`, content }, false);
  await expect(page.getByText('Import terminé.')).toBeVisible();

  await page.goto(`/pharmaciens/${rpps}`);
  const coordinates = page.getByRole('region', { name: 'Coordonnées' });
  await expect(coordinates.getByRole('link', { name: saying('06 39 98 70 61') })).toBeVisible();
  await expect(coordinates).toContainText('c.ketmie@officine.example');
  await expect(coordinates).toContainText(saying('06 39 98 70 11'));
  await expect(coordinates).toContainText('remplacé');
});

test('forgetting the file or its nature is told beside the field', async ({ page }) => {
  await page.goto('/imports');
  await page.getByRole('button', { name: 'Déposer le fichier' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'À corriger' })).toBeFocused();
  await expect(page.getByLabel('Fichier', { exact: true })).toHaveAccessibleDescription(/\S/);
});
