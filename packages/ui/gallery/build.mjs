// Renders every component into one HTML file: dist/gallery/index.html, with its CSS and font beside it.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@tailwindcss/node';
import { Scanner } from '@tailwindcss/oxide';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'dist', 'gallery');
const font = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

async function styles() {
  const entry = path.join(root, 'src', 'styles.css');
  const sheet = await compile(await readFile(entry, 'utf8'), {
    base: path.dirname(entry),
    onDependency() {},
  });
  const scanner = new Scanner({
    sources: [
      ...sheet.sources,
      { base: path.join(root, 'src'), pattern: '*.tsx', negated: false },
      { base: path.join(root, 'gallery'), pattern: '*.tsx', negated: false },
    ],
  });
  return sheet.build(scanner.scan()).replaceAll(/url\(['"]?[^'")]*\.woff2['"]?\)/g, `url('${font}')`);
}

async function markup() {
  const bundle = path.join(root, 'dist', 'gallery.bundle.mjs');
  await build({
    entryPoints: [path.join(root, 'gallery', 'document.tsx')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'warning',
  });
  const { render } = await import(`${pathToFileURL(bundle).href}?${process.pid}`);
  return render();
}

await mkdir(out, { recursive: true });
await writeFile(path.join(out, 'gallery.css'), await styles());
for (const [name, html] of Object.entries(await markup())) await writeFile(path.join(out, name), html);
await cp(
  path.join(root, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files', font),
  path.join(out, font),
);
console.log(`${out}: ${(await readdir(out)).join(', ')}`);
