import { expect, type Page } from '@playwright/test';

const phone = { width: 360, height: 640 };

/** Text twice as large still fits the width of a phone: nothing is cut, nothing scrolls sideways (RGAA 10.4). */
export const expectZoomable = async (page: Page, address: string): Promise<void> => {
  await page.setViewportSize(phone);
  await page.goto(address);
  const { widest, culprits } = await page.evaluate((width) => {
    document.documentElement.style.fontSize = '200%';
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1,
    );
    return {
      widest: document.documentElement.scrollWidth,
      culprits: wide.map((element) => `${element.tagName} ${element.className}`).slice(0, 5),
    };
  }, phone.width);
  const name = `${address}: width needed by text at 200 %, because of ${culprits.join(' | ')}`;
  expect.soft(widest, name).toBeLessThanOrEqual(phone.width);
};
