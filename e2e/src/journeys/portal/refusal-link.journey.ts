import { expect, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { refusableEmails, refusalsOf, type WrittenEmail } from '../../world/database.ts';

const emailAt = (place: number): WrittenEmail => {
  const email = refusableEmails().at(-1 - place);
  if (email === undefined) throw new Error('The fictional region has too few e-mails to refuse.');
  return email;
};

const oneClick = { form: { 'List-Unsubscribe': 'One-Click' } };

test('a mailbox refuses messages for its owner with one request, again and again, and a scanner never does', async ({
  playwright,
}) => {
  const { rpps, address } = emailAt(0);
  const mailbox = await playwright.request.newContext({ baseURL: portal });
  const before = refusalsOf(rpps);
  for (const method of ['HEAD', 'GET', 'GET', 'GET']) {
    expect((await mailbox.fetch(address, { method })).status()).toBe(200);
  }
  expect(refusalsOf(rpps)).toBe(before);

  const refused = await mailbox.post(address, oneClick);
  expect(refused.status()).toBe(200);
  expect(refused.headers()['set-cookie']).toBeUndefined();
  expect(refusalsOf(rpps)).toBe(before + 1);
  expect((await mailbox.post(address, oneClick)).status()).toBe(200);
  expect((await mailbox.post(address, { multipart: oneClick.form })).status()).toBe(200);
  expect(refusalsOf(rpps)).toBe(before + 1);

  expect((await mailbox.post(`${address.slice(0, -4)}AAAA`, oneClick)).status()).toBe(404);
  expect((await mailbox.post('/desabonnement/court', oneClick)).status()).toBe(404);
  await mailbox.dispose();
});

for (const [place, javaScriptEnabled] of [true, false].entries()) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the page says what would stop, by which channel and where, before its one button', async ({
      page,
    }) => {
      const { rpps, address } = emailAt(1 + place);
      const before = refusalsOf(rpps);
      await page.goto(address);
      await expect(page.getByText(/^Ce qui s’arrêterait/)).toContainText(/par e-mail, à .…@/);
      await expect(page.locator('main').getByRole('button')).toHaveCount(1);
      await page.getByRole('button', { name: 'Ne plus recevoir ces messages' }).click();
      await expect(page.getByText('ces messages ne vous seront plus envoyés')).toBeVisible();
      await expect(page).toHaveURL(address);
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      expect(refusalsOf(rpps)).toBe(before + 1);
    });

    test('a link that was cut says so, and leads to one’s own choices', async ({ page }) => {
      await page.goto('/desabonnement/court');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien n’est pas complet');
      await page.getByRole('link', { name: 'Choisir mes messages' }).click();
      await expect(page).toHaveURL('/connexion?retour=%2Fpreferences');
    });
  });
}
