import { expect, type Locator, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { saying } from '../../world/saying.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, storageState: sessionFile('admin') });

const figuresOf = async (table: Locator) => {
  const cells = await table.getByRole('row').getByRole('link').allTextContents();
  return cells.map((cell) => Number(cell.replace(/\D/g, '')));
};

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

test('each figure of the dashboard says what it counts, and the parts sum to their whole', async ({
  page,
}) => {
  await page.goto('/');
  const wholes = [
    { table: page.getByRole('table', { name: saying('Capacité à opérer, sur') }), parts: 3 },
    { table: page.getByRole('table', { name: saying('une seule fois chacun') }), parts: 9 },
  ];
  for (const { table, parts } of wholes) {
    const caption = (await table.locator('caption').textContent()) ?? '';
    const figures = await figuresOf(table);
    expect(figures).toHaveLength(parts);
    expect(sum(figures), caption).toBe(Number(/\d+/.exec(caption)?.[0]));
  }
});

test('a figure of the dashboard leads to the list it counts', async ({ page }) => {
  // The region lives on while it is counted: somebody may activate between the two pages.
  await expect(async () => {
    await page.goto('/');
    const fragile = page.getByRole('link', { name: saying('voir les officines fragiles') });
    const count = (await fragile.textContent())?.trim();
    await fragile.click();
    await expect(page).toHaveURL('/officines?capacite=fragile');
    const counted = page.getByRole('search').getByRole('status');
    await expect(counted).toHaveText(saying(`${count} officines`), { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
});
