// Until the first release the structure may change freely: both sets are made again from nothing, as one initial migration.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('migrations', { recursive: true, force: true });
for (const config of ['drizzle.sqlite.ts', 'drizzle.pg.ts']) {
  execFileSync('drizzle-kit', ['generate', '--config', config, '--name', 'initial'], { stdio: 'inherit' });
}
