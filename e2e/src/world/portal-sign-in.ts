import { expect, type Page } from '@playwright/test';
import { portal } from '../addresses.ts';
import { codeReceived } from './sandbox.ts';

/** Types an RPPS on the sign-in page and asks for a code. */
export const askForCode = async (page: Page, rpps: string): Promise<void> => {
  await page.getByLabel('Numéro RPPS').fill(rpps);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saisissez le code reçu' })).toBeVisible();
};

export const enterCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Code à 6 chiffres').fill(code);
  await page.getByRole('button', { name: 'Se connecter' }).click();
};

/** From the front door to one's own situation, with the code that the phone receives. */
export const signInToPortal = async (
  page: Page,
  { rpps, mobile }: { readonly rpps: string; readonly mobile: string },
): Promise<void> => {
  await page.goto(`${portal}/connexion`);
  const code = await codeReceived(mobile, () => askForCode(page, rpps));
  await enterCode(page, code);
  await expect(page).toHaveURL(`${portal}/ma-situation`);
};
