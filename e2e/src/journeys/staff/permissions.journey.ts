import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { rppsOf } from '../../world/identifiers.ts';
import { someoneOfLaReunion } from '../../world/region.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin });

const actions = (page: Page) => page.getByRole('heading', { name: 'Agir' });

/** All that an address gives away: its status and its page. */
const answerAt = async (page: Page, address: string) => {
  const response = await page.goto(address);
  await expect(page).toHaveTitle(/\S/);
  return {
    status: response?.status(),
    title: await page.title(),
    page: await page.locator('main').ariaSnapshot(),
  };
};

test.describe('a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('reads the sheets of their department, and is offered no action', async ({ page }) => {
    const { rpps } = someoneOfLaReunion();
    await page.goto(`/pharmaciens/${rpps}`);
    await expect(page.getByText(rpps)).toBeVisible();
    await expect(actions(page)).toHaveCount(0);
    await expect(page.locator('main form')).toHaveCount(0);
    await page.goto('/imports');
    await expect(page.locator('main')).toContainText('votre rôle');
    await expect(page.locator('main form')).toHaveCount(0);
  });
});

test.describe('an advisor of 33, 64, 40 and 24', () => {
  test.use({ storageState: sessionFile('advisor') });

  test('chooses among these departments alone', async ({ page }) => {
    await page.goto('/officines');
    const choices = page.getByLabel('Département').getByRole('option');
    await expect(choices).toHaveText([
      'Tous',
      '24 Dordogne',
      '33 Gironde',
      '40 Landes',
      '64 Pyrénées-Atlantiques',
    ]);
    await page.goto('/officines?departement=974');
    await expect(page.getByRole('heading', { name: 'Aucune officine ne correspond' })).toBeVisible();
  });

  test('gets for a person of 974 the very page of a person who does not exist', async ({ page }) => {
    const absent = await answerAt(page, `/pharmaciens/${rppsOf(97)}`);
    expect(absent.status).toBe(404);
    expect(await answerAt(page, `/pharmaciens/${someoneOfLaReunion().rpps}`)).toEqual(absent);
  });

  test('gets for an officine of 974 the very page of an officine that does not exist', async ({
    page,
    browser,
  }) => {
    const reader = await browser.newPage({ baseURL: admin, storageState: sessionFile('reader') });
    await reader.goto('/officines');
    const address =
      (await reader.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? '';
    await reader.close();

    const absent = await answerAt(
      page,
      `/officines/${address.replace(/.*\//, '').replace(/^.{8}/, '01a00000')}`,
    );
    expect(absent.status).toBe(404);
    expect(await answerAt(page, address)).toEqual(absent);
  });

  test('acts on the people of these departments', async ({ page }) => {
    await page.goto('/officines?departement=33');
    await page.getByRole('rowheader').first().getByRole('link').click();
    await page.getByRole('table', { name: 'Équipe' }).getByRole('link').first().click();
    await expect(actions(page)).toBeVisible();
  });
});
