import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { type AuditedPage, auditPages } from '../../audit/page-audit.ts';
import { inhabitants } from '../../world/region.ts';
import { plainPagesOf } from '../../world/routes.ts';
import { sessionFile } from '../../world/staff.ts';

test.use({ baseURL: admin, contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.slow();

const openEveryAction = (page: Page) =>
  page.evaluate(() => {
    // Actions of one name open one at a time; to look at them all, they lose it.
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

/** The sheet behind the first link of a list. */
const firstSheet = async (page: Page, list: string): Promise<AuditedPage> => {
  await page.goto(list);
  return {
    address: (await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? '',
  };
};

const anyone = () => inhabitants().find(({ postcode }) => postcode.startsWith('33'))?.rpps;

test.describe('for a visitor', () => {
  test('the entrance of the console is accessible, also when it refuses', async ({ page }) => {
    const refused = async () => {
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'À corriger' })).toBeFocused();
    };
    await auditPages(page, [{ address: '/connexion' }]);
    await auditPages(page, [{ address: '/connexion', prepare: refused }]);
  });
});

test.describe('for an administrator', () => {
  test.use({ storageState: sessionFile('admin') });

  test('figures and lists are accessible in every theme and size, walkable, and quiet', async ({ page }) => {
    await auditPages(
      page,
      plainPagesOf('admin').map((address) => ({ address })),
    );
    await auditPages(page, [{ address: '/officines?recherche=introuvable' }]);
    await auditPages(page, [{ address: '/pharmaciens?rpps=12' }]);
  });

  test('sheets, imports and missing pages are accessible in every theme and size, walkable, and quiet', async ({
    page,
  }) => {
    await auditPages(page, [
      await firstSheet(page, '/officines?departement=33'),
      { address: `/pharmaciens/${anyone()}`, prepare: openEveryAction },
      await firstSheet(page, '/imports'),
      { address: '/nulle-part', status: 404 },
    ]);
  });
});

test.describe('for a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('a page that is not for their role is accessible', async ({ page }) => {
    await auditPages(page, [{ address: '/imports' }]);
  });
});
