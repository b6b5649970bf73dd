import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../addresses.ts';
import { type AuditedPage, auditPages } from '../../audit/page-audit.ts';
import { expectZoomable } from '../../audit/text-zoom.ts';
import { authenticatorCode } from '../../world/authenticator.ts';
import { relais } from '../../world/operator.ts';
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

const isAboutMessages = (address: string) => /^\/(relances|demandes)/.test(address);

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

  test('the second step of the entrance is accessible, also when it refuses a code', async ({ page }) => {
    const name = 'Colette Sureau';
    const email = `colette.${Date.now()}@relais.example`;
    const account = await relais('user', 'add', '--email', email, '--name', name, '--role', 'reader');
    const { password }: { readonly password: string } = JSON.parse(account);
    const enter = async () => {
      await page.goto('/connexion');
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByLabel('Mot de passe').fill(password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
    };
    await enter();
    await expect(page.getByRole('link', { name })).toBeVisible();
    await page.goto('/compte');
    await page.getByRole('button', { name: 'Activer la seconde étape' }).click();
    const key = (await page.locator('main strong').textContent()) ?? '';
    await page.getByLabel('Code affiché par l’application').fill(authenticatorCode(key, Date.now()));
    await page.getByRole('button', { name: 'Vérifier et activer' }).click();
    await expect(page.getByRole('list', { name: 'Codes de secours' })).toBeVisible();

    await page.context().clearCookies();
    await enter();
    await expect(page).toHaveURL(/\/connexion\/code/);
    const refused = async () => {
      await page.getByRole('button', { name: 'Vérifier le code' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'À corriger' })).toBeFocused();
    };
    await auditPages(page, [{ address: '/connexion/code' }]);
    await auditPages(page, [{ address: '/connexion/code', prepare: refused }]);
  });
});

test.describe('for an administrator', () => {
  test.use({ storageState: sessionFile('admin') });

  test('figures and lists are accessible in every theme and size, walkable, and quiet', async ({ page }) => {
    await auditPages(
      page,
      plainPagesOf('admin')
        .filter((address) => !isAboutMessages(address))
        .map((address) => ({ address })),
    );
    await auditPages(page, [{ address: '/officines?recherche=introuvable' }]);
    await auditPages(page, [{ address: '/pharmaciens?recherche=12' }]);
    await auditPages(page, [{ address: '/pharmaciens?recherche=camille' }]);
  });

  test('lists and forms about messages and calls are accessible in every theme and size, walkable, and quiet', async ({
    page,
  }) => {
    await auditPages(
      page,
      plainPagesOf('admin')
        .filter(isAboutMessages)
        .map((address) => ({ address })),
    );
  });

  test('texts of messages and calls are accessible in every theme and size, walkable, and quiet', async ({
    page,
  }) => {
    await auditPages(page, [
      { ...(await firstSheet(page, '/demandes')), prepare: openEveryAction },
      { address: '/relances/modeles/wait-over-sms', prepare: openEveryAction },
      { address: '/relances/modeles/welcome-email?version=1' },
    ]);
  });

  test('sheets, imports and missing pages are accessible in every theme and size, walkable, and quiet', async ({
    page,
  }) => {
    await auditPages(page, [
      await firstSheet(page, '/officines?departement=33'),
      { address: `/pharmaciens/${anyone()}`, prepare: openEveryAction },
      await firstSheet(page, '/imports'),
      { ...(await firstSheet(page, '/relances/regles')), prepare: openEveryAction },
      { address: '/nulle-part', status: 404 },
    ]);
  });
});

test.describe('for an administrator who reads large or widely spaced text', () => {
  test.use({ storageState: sessionFile('admin') });

  test('every list and form fits a phone and a desk', async ({ page }) => {
    for (const address of plainPagesOf('admin')) await expectZoomable(page, address);
    await expectZoomable(page, '/officines?recherche=introuvable');
    await expectZoomable(page, '/nulle-part');
  });

  test('every sheet fits a phone and a desk, all its actions open', async ({ page }) => {
    const sheets = [
      await firstSheet(page, '/demandes'),
      await firstSheet(page, '/officines?departement=33'),
      await firstSheet(page, '/imports'),
      await firstSheet(page, '/relances/regles'),
      { address: `/pharmaciens/${anyone()}` },
      { address: '/relances/modeles/wait-over-sms' },
      { address: '/relances/modeles/welcome-email?version=1' },
    ];
    for (const { address } of sheets) await expectZoomable(page, address, openEveryAction);
  });
});

test.describe('for a reader', () => {
  test.use({ storageState: sessionFile('reader') });

  test('a page that is not for their role is accessible', async ({ page }) => {
    await auditPages(page, [{ address: '/imports' }]);
  });
});
