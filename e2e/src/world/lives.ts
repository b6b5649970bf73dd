import type { Page } from '@playwright/test';
import { signInToPortal } from './portal-sign-in.ts';
import { demoAccounts } from './staff.ts';

/** Signs in to the portal as somebody of the fictional region who lives that life, and nobody else. */
export const liveAs = async (page: Page, life: string): Promise<void> => {
  const person = demoAccounts().pharmacists.find((one) => one.life === life);
  if (person === undefined) throw new Error(`Nobody lives the life "${life}".`);
  const mobile = person.mobile.replaceAll(' ', '').replace(/^0/, '+33');
  await page.context().clearCookies();
  await signInToPortal(page, { rpps: person.rpps, mobile });
};
