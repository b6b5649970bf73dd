import { expect, type Page } from '@playwright/test';
import { portal } from '../addresses.ts';

type Means = 'MOBILE' | 'CARD' | '';

/** From the sign-in page to the provider that the sandbox plays. */
export const goToProvider = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${portal}/connexion${query}`);
  await page.getByRole('link', { name: 'S’identifier avec Pro Santé Connect' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choisissez une identité');
};

/** Signs in there as somebody, by the means that the provider tells us; none when it does not say. */
export const chooseIdentity = async (page: Page, identifier: string, means: Means): Promise<void> => {
  await page.getByLabel('Numéro RPPS ou identifiant national').fill(identifier);
  await page.locator(`[name=mode][value="${means}"]`).check();
  await page.getByRole('button', { name: 'Se connecter' }).click();
};

/** From the front door to one's own situation, proving nothing. */
export const signInByProvider = async (page: Page, { rpps }: { readonly rpps: string }): Promise<void> => {
  await goToProvider(page);
  await chooseIdentity(page, rpps, '');
  await expect(page).toHaveURL(`${portal}/ma-situation?fait=psc`);
};
