// Photographs the gallery: node gallery/shoot.mjs [folder], from a built gallery, with /usr/bin/chromium.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = process.argv[2] ?? path.join(root, 'dist', 'shots');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const only = process.argv[3];
for (const density of ['portal', 'admin']) {
  for (const [width, height] of [
    [360, 640],
    [1440, 900],
  ]) {
    for (const look of ['light', 'dark', 'forced']) {
      const name = `${density}-${width}-${look}`;
      if (only && !name.includes(only)) continue;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(path.join(root, 'dist/gallery', `${density}.html`)).href);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      await context.close();
    }
  }
}
await browser.close();
