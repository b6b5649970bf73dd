// Databases out there hold what was released: a change of structure is one more migration, never another first one.
import { execFileSync } from 'node:child_process';

const [name] = process.argv.slice(2);
if (!name) {
  process.stderr.write(
    'Usage: pnpm migrations <what-changes>: adds one migration of that name to each engine’s set.\n',
  );
  process.exit(2);
}
for (const config of ['drizzle.sqlite.ts', 'drizzle.pg.ts']) {
  execFileSync('drizzle-kit', ['generate', '--config', config, '--name', name], { stdio: 'inherit' });
}
