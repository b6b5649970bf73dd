import { expect, type Page, test } from '@playwright/test';
import { portal, sandbox } from '../../addresses.ts';
import { type AuditedPage, auditPages } from '../../audit/page-audit.ts';
import { expectZoomable } from '../../audit/text-zoom.ts';
import { rppsOf } from '../../world/identifiers.ts';
import { liveAs } from '../../world/lives.ts';
import { askForCode, enterCode } from '../../world/portal-sign-in.ts';
import { plainPagesOf } from '../../world/routes.ts';

test.use({ baseURL: portal, contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.slow();

test('every public page of the portal is accessible in every theme and size, walkable, and quiet', async ({
  page,
}) => {
  await auditPages(page, [
    ...plainPagesOf('portal').map((address) => ({ address })),
    { address: '/parcours/sans-carte' },
    { address: '/parcours/avec-carte' },
    { address: '/parcours/mettre-a-jour-coordonnees' },
    { address: '/parcours/sans-carte/scanner-qr-code' },
    { address: '/parcours/carte-seule/saisir-code-pin' },
    { address: '/symptomes/carte-bloquee' },
    { address: '/nulle-part', status: 404 },
  ]);
});

test('guides, answers, desks and advice are accessible with something in them', async ({ page }) => {
  const checked = async (page: Page) => {
    await page.getByLabel('Le numéro que vous saisissez').fill('99700000006');
    await page.getByRole('button', { name: 'Vérifier ce numéro' }).click();
    await expect(page.getByText('un chiffre semble faux')).toBeVisible();
  };
  await auditPages(page, [
    { address: '/guides/avec-carte' },
    { address: '/guides/reperes' },
    { address: '/guides/documents' },
    { address: '/guides/vocabulaire' },
    { address: '/guides/precautions' },
    { address: '/recherche?q=carte+non+lue' },
    { address: '/recherche?q=zzzz+qqqq' },
    { address: '/recherche?q=7391' },
    { address: '/supports?pour=carte-bloquee' },
    { address: '/parcours?telephone=oui&coordonnees=oui' },
    { address: '/parcours?telephone=oui' },
    { address: '/parcours/avec-carte/scanner-qr-code/continuer' },
    { address: '/aide?question=carte-perdue' },
    { address: '/identifiant', prepare: checked },
    { address: '/reprendre/ABCD1234' },
    { address: '/symptomes/inconnu', status: 404 },
  ]);
});

test('text twice as large, or spaced, fits a phone on every page', async ({ page }) => {
  const read = [
    '/parcours/sans-carte/scanner-qr-code',
    '/parcours/avec-carte/scanner-qr-code/continuer',
    '/parcours/sans-carte',
    '/guides/avec-carte',
    '/symptomes/carte-bloquee',
    '/symptomes/carte-non-lue',
    '/guides/reperes',
    '/aide?question=carte-perdue',
    `/recherche?q=${'anticonstitutionnellement'.repeat(4)}`,
  ];
  for (const address of [...plainPagesOf('portal'), ...read]) await expectZoomable(page, address);
  await liveAs(page, 'waiting');
  for (const address of [
    '/ma-situation',
    '/ma-situation/coordonnees',
    '/parcours/materiel',
    '/preferences',
  ]) {
    await expectZoomable(page, address);
  }
  await liveAs(page, 'blocked by the card');
  for (const address of ['/ma-situation', '/symptomes/carte-non-lue', '/demande-aide']) {
    await expectZoomable(page, address);
  }
});

test('the sign-in is accessible when it refuses a number, and when it refuses a code', async ({ page }) => {
  const refusingANumber = () => page.getByRole('button', { name: 'Recevoir un code' }).click();
  const refusingACode = async () => {
    await askForCode(page, rppsOf(96));
    await enterCode(page, '000000');
    await expect(page.getByLabel('Code à 6 chiffres')).toHaveAttribute('aria-invalid', 'true');
  };
  await auditPages(page, [{ address: '/connexion', prepare: refusingANumber }]);
  await auditPages(page, [{ address: '/connexion', prepare: refusingACode }]);
});

const lives: Readonly<Record<string, readonly AuditedPage[]>> = {
  'to start': [{ address: '/parcours' }, { address: '/ma-situation' }],
  'under way': [
    { address: '/ma-situation' },
    { address: '/parcours/sans-carte' },
    { address: '/ma-situation/coordonnees' },
    { address: '/ma-situation/active' },
  ],
  waiting: [{ address: '/ma-situation' }],
  'to retry, told a few days ago': [{ address: '/ma-situation' }],
  'blocked by the mail that never comes': [
    { address: '/ma-situation' },
    { address: '/symptomes/pas-d-email' },
  ],
  'active, told by the person, at the first try': [
    { address: '/ma-situation' },
    { address: '/ma-situation/telephone' },
  ],
  'with the card only': [{ address: '/ma-situation' }],
};

for (const [life, pages] of Object.entries(lives)) {
  test(`the pages of a pharmacist whose life is "${life}" are accessible, walkable, and quiet`, async ({
    page,
  }) => {
    await liveAs(page, life);
    await auditPages(page, pages);
  });
}

test('the sandbox’s phone and mailbox are accessible', async ({ page }) => {
  await auditPages(page, [
    {
      address: sandbox,
      prepare: (page) => page.getByRole('button', { name: 'Suspendre l’actualisation' }).click(),
    },
  ]);
});
