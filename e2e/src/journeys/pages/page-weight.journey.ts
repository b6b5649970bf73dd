import { expect, test } from '@playwright/test';
import { admin, portal } from '../../addresses.ts';
import { kilobytes, type PageWeight, weighPage } from '../../audit/page-weight.ts';
import { liveAs } from '../../world/lives.ts';
import { plainPagesOf } from '../../world/routes.ts';
import { sessionFile } from '../../world/staff.ts';

test.slow();

/** In KB of 1,024 bytes, as they travel. */
type Budget = Readonly<Partial<Record<keyof PageWeight, number>>>;

const portalBudget: Budget = { total: 250, script: 150, document: 30, style: 15, font: 40 };
const consoleBudget: Budget = { script: 280 };

const expectWithin = (address: string, weight: PageWeight, budget: Budget) => {
  const told = Object.entries(weight).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
  test.info().annotations.push({ type: 'weight', description: `${address}: ${told.join(', ')} KB` });
  expect.soft(weight.total, `${address}: something was fetched`).toBeGreaterThan(0);
  for (const [kind, most] of Object.entries(budget) as [keyof PageWeight, number][]) {
    expect.soft(kilobytes(weight[kind]), `${address}: KB of ${kind}`).toBeLessThanOrEqual(most);
  }
};

test('no page of the portal weighs more than 250 KB, nor more than 150 KB of script', async ({ page }) => {
  const read = [
    '/parcours/sans-carte',
    '/parcours/sans-carte/scanner-qr-code',
    '/symptomes/carte-bloquee',
    '/guides/sans-carte',
    '/guides/reperes',
    '/recherche?q=carte+non+lue',
  ];
  for (const address of [...plainPagesOf('portal'), ...read]) {
    expectWithin(address, await weighPage(page, `${portal}${address}`), portalBudget);
  }
  await liveAs(page, 'waiting, about to be told');
  for (const address of [
    '/ma-situation',
    '/parcours',
    '/demande-aide',
    '/preferences',
    '/preferences/donnees',
  ]) {
    expectWithin(`${address}, signed in`, await weighPage(page, `${portal}${address}`), portalBudget);
  }
});

test.describe('for an administrator', () => {
  test.use({ storageState: sessionFile('admin') });

  test('no page of the console loads more than 280 KB of script', async ({ page }) => {
    test.slow();
    await page.goto(`${admin}/officines`);
    const officine = (await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? '';
    await page.goto(`${admin}${officine}`);
    const member = (await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? '';
    for (const address of [...plainPagesOf('admin'), officine, member]) {
      expectWithin(address, await weighPage(page, `${admin}${address}`), consoleBudget);
    }
  });
});
