import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 150;

/** Presses Tab until the focus stands there, in sight: nobody with a mouse is needed to get there. */
export const reach = async (page: Page, wanted: Locator): Promise<void> => {
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await isThere())) continue;
    await expect(wanted).toBeInViewport();
    return;
  }
  throw new Error(`The keyboard does not reach ${wanted}.`);
};

/** Says what has been done where the focus is: it is read, and what follows it comes next. */
export const expectTold = (page: Page, words: string): Promise<void> =>
  expect(page.locator(':focus')).toContainText(words, { timeout: 15_000 });
