import { type Page, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { type AuditedPage, auditPages } from '../../audit/page-audit.ts';
import { aPersonalLink, refusableEmails, somebodyWhoIs } from '../../world/database.ts';
import { people } from '../../world/people.ts';
import { chooseIdentity, goToProvider, signInByProvider } from '../../world/provider.ts';

test.use({ baseURL: portal, contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.slow();

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });

const press = (name: string) => (page: Page) => page.locator('main').getByRole('button', { name }).click();

const opened = (address: string): AuditedPage => ({ address, prepare: openEverything });

test('what a message links to is accessible in every theme and size, walkable, and quiet', async ({
  page,
}) => {
  const [email] = refusableEmails();
  const link = aPersonalLink(people.seesTheirPages.rpps, 'team');
  await auditPages(page, [{ address: link }, { address: email?.address ?? '' }]);
  await auditPages(page, [{ address: '/l/court' }, { address: '/desabonnement/court' }]);
  await auditPages(page, [{ address: link, prepare: press('Recevoir le code') }]);
  await auditPages(page, [{ address: `/verifier?ref=${email?.reference}` }]);
  await auditPages(page, [{ address: '/verifier?ref=ZZZZZZ' }]);
  await auditPages(page, [{ address: '/verifier?ref=bonjour' }]);
  await auditPages(page, [{ address: '/connexion?psc=provider-declined' }]);
  await auditPages(page, [{ address: '/?deconnexion=psc' }]);
});

test('one’s own pages are accessible in every theme and size, walkable, and quiet', async ({ page }) => {
  await goToProvider(page);
  await chooseIdentity(page, people.seesTheirPages.rpps, 'MOBILE');
  await auditPages(page, [
    opened('/ma-situation'),
    { address: '/demande-aide?symptome=pas-d-email' },
    opened('/preferences'),
    { address: '/preferences/donnees' },
    { address: '/preferences/donnees/effacer' },
    { address: '/confreres' },
    { address: '/equipe' },
    { address: '/ma-situation/telephone' },
    { address: '/preferences/messages/ZZZZZZ' },
  ]);
  await auditPages(page, [
    { address: '/preferences/donnees/effacer', prepare: press('Effacer mes données') },
  ]);
  await page.goto('/demande-aide');
  await press('Demander un rappel')(page);
  await page.getByText('C’est noté').waitFor();
  await auditPages(page, [opened('/demande-aide'), { address: '/ma-situation' }]);
});

test('messages received, and why, are accessible for somebody who was written to', async ({ page }) => {
  const email = refusableEmails().at(0);
  if (email === undefined) throw new Error('The fictional region has no e-mail.');
  await goToProvider(page);
  await chooseIdentity(page, email.rpps, '');
  await page.waitForURL(/ma-situation/);
  await auditPages(page, [
    opened('/preferences'),
    { address: `/preferences/messages/${email.reference}` },
    { address: '/confreres' },
  ]);
});

for (const status of ['to-renew', 'out-of-scope'] as const) {
  test(`the situation "${status}" is accessible, walkable, and quiet`, async ({ page }) => {
    await signInByProvider(page, somebodyWhoIs(status));
    await auditPages(page, [
      opened('/ma-situation'),
      { address: '/parcours' },
      { address: '/ma-situation/telephone' },
    ]);
  });
}
