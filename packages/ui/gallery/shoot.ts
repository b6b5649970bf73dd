// Photographs the built gallery: node gallery/shoot.ts [folder] [part of a name, such as portal-360].
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { densities, looks, openBrowser } from './browser.ts';
import { buildGallery } from './build.ts';

const sizes = [
  [360, 640],
  [1440, 900],
] as const;
const [folder = 'dist/shots', only = ''] = process.argv.slice(2);
const gallery = await buildGallery();
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const density of densities) {
  for (const [width, height] of sizes) {
    for (const [look, media] of Object.entries(looks)) {
      const name = `${density}-${width}-${look}`;
      if (!name.includes(only)) continue;
      const page = await browser.newPage({ viewport: { width, height }, ...media });
      await page.goto(pathToFileURL(path.join(gallery, `${density}.html`)).href);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
