import { expect, test } from '@playwright/test';
import { admin, api, sandbox } from '../../addresses.ts';

test('the four doors of the product answer', async ({ page, request }) => {
  await page.goto('/connexion');
  await expect(page.locator('h1')).toBeVisible();
  for (const address of [`${admin}/connexion`, `${api}/health/ready`, sandbox]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});
