// One bundle per program, sharing chunks. Packages from the registry stay outside; those of this repository go inside,
// so that the result runs wherever dist/, migrations/ and node_modules/ are.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts', relais: 'src/commands/relais.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  external: Object.keys(dependencies)
    .filter((name) => !name.startsWith('@relais/'))
    .flatMap((name) => [name, `${name}/*`]),
  logLevel: 'warning',
});
