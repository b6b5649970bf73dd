import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@tailwindcss/node';
import { Scanner } from '@tailwindcss/oxide';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const font = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

async function styles() {
  const entry = path.join(root, 'src', 'styles.css');
  const sheet = await compile(await readFile(entry, 'utf8'), {
    base: path.dirname(entry),
    onDependency() {},
  });
  const gallery = { base: path.join(root, 'gallery'), pattern: '*.tsx', negated: false };
  const classes = new Scanner({ sources: [...sheet.sources, gallery] }).scan();
  return sheet.build(classes).replaceAll(/url\(['"]?[^'")]*\.woff2['"]?\)/g, `url('${font}')`);
}

async function documents(folder: string): Promise<Record<string, string>> {
  const bundle = path.join(folder, 'documents.mjs');
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
  const { render } = await import(pathToFileURL(bundle).href);
  return render();
}

/** Renders every component into portal.html and admin.html, with their CSS and font beside them; returns the folder. */
export async function buildGallery(name = 'gallery'): Promise<string> {
  const folder = path.join(root, 'dist', name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'gallery.css'), await styles());
  for (const [file, html] of Object.entries(await documents(folder))) {
    await writeFile(path.join(folder, file), html);
  }
  await cp(
    path.join(root, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files', font),
    path.join(folder, font),
  );
  return folder;
}
