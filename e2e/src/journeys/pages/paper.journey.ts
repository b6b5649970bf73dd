import { expect, test } from '@playwright/test';
import { portal } from '../../addresses.ts';

test.use({ baseURL: portal });
test.slow();

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

test('every procedure prints on two sheets at most, with its date and a way to the version of today', async ({
  page,
}) => {
  await page.goto('/guides');
  const links = page.locator('main a[href^="/guides/"]');
  const guides = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(guides.length).toBeGreaterThan(15);
  for (const guide of guides) {
    await page.goto(guide);
    if (!(await page.getByRole('link', { name: 'Suivre étape par étape' }).isVisible())) continue;
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect.soft(sheets, `${guide}: sheets of A4`).toBeGreaterThan(0);
    expect.soft(sheets, `${guide}: sheets of A4`).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.getByRole('img', { name: 'QR code de la version à jour' })).toBeVisible();
    await expect.soft(page.getByText(/^Relais Officine\. Version du \d/)).toBeVisible();
    await expect.soft(page.getByText(`${guide}`, { exact: false }).first()).toBeVisible();
    await expect.soft(page.getByRole('navigation')).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
});
