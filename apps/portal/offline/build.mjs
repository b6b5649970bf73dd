import { build } from 'esbuild';

// The service worker is built apart: Next bundles pages, and a worker must be one file at the root of the site.
await build({
  entryPoints: [new URL('service-worker.ts', import.meta.url).pathname],
  outfile: new URL('../public/sw.js', import.meta.url).pathname,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { BUILD: JSON.stringify(Date.now().toString(36)) },
});
