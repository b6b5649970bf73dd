import { expect, test } from '@playwright/test';
import { liveAs } from '../../world/lives.ts';

test.use({ javaScriptEnabled: false });
test.slow();

const lives = [
  'to start',
  'under way',
  'waiting',
  'to retry, told a few days ago',
  'blocked by the mail that never comes',
  'active, told by the person, at the first try',
  'with the card only',
];

for (const life of lives) {
  test(`the first screen of a small phone tells the life "${life}": where one stands, what to do, whom to call`, async ({
    page,
  }) => {
    await liveAs(page, life);
    const card = page.locator('main section').filter({ has: page.getByRole('heading', { level: 1 }) });
    await expect(card.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(card.locator('a, button').first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: /^Appeler le/ }).first()).toBeInViewport({ ratio: 1 });
  });
}
