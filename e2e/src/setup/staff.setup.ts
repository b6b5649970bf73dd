import { test as setup } from '@playwright/test';
import { sessionFile, signInAsStaff, staffRoles } from '../world/staff.ts';

for (const role of staffRoles) {
  setup(`the ${role} of the fictional region is signed in`, async ({ page }) => {
    await signInAsStaff(page, role);
    await page.context().storageState({ path: sessionFile(role) });
  });
}
