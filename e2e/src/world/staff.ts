import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { admin, productFile, runFile } from '../addresses.ts';

export const staffRoles = ['admin', 'advisor', 'editor', 'reader'] as const;
export type StaffRole = (typeof staffRoles)[number];

type StaffAccount = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: StaffRole;
};

export type DemoPharmacist = {
  readonly rpps: string;
  readonly name: string;
  readonly mobile: string;
  readonly officine: string;
  readonly department: string;
  readonly life: string;
};

type DemoAccounts = {
  readonly staff: readonly StaffAccount[];
  readonly pharmacists: readonly DemoPharmacist[];
};

/** Who may sign in to the fictional region, as the product wrote it down. */
export const demoAccounts = (): DemoAccounts =>
  JSON.parse(readFileSync(productFile('demo-accounts.json'), 'utf8'));

export const accountOf = (role: StaffRole): StaffAccount => {
  const account = demoAccounts().staff.find((one) => one.role === role);
  if (account === undefined) throw new Error(`The fictional region has no ${role}.`);
  return account;
};

/** Where the session of a role is kept for the journeys that start signed in. */
export const sessionFile = (role: StaffRole): string => runFile('sessions', `${role}.json`);

export const signInAsStaff = (page: Page, role: StaffRole): Promise<void> =>
  signInToConsole(page, accountOf(role));

/** From the front door to the console, as whoever has this account. */
export const signInToConsole = async (
  page: Page,
  { email, password, name }: Pick<StaffAccount, 'email' | 'password' | 'name'>,
): Promise<void> => {
  await page.goto(`${admin}/connexion`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
};
