import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@relais/tooling/free-port';
import { until } from '../page/serving.ts';

// Inside this package, so that its page finds Next and React; not in the repository.
const folder = fileURLToPath(new URL('../../var/next-hello', import.meta.url));
const next = fileURLToPath(import.meta.resolve('next/dist/bin/next'));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

const pages = {
  'layout.js': `import { createElement } from 'react';
export default ({ children }) => createElement('html', { lang: 'fr' }, createElement('body', null, children));`,
  'page.js': `import { createElement } from 'react';
export default () => createElement('h1', null, 'Bonjour');`,
};

/** The smallest page Next can serve: what any product on it weighs before its first line. */
export const nextHello = async () => {
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, 'app', name), text);
  const built = spawnSync(process.execPath, [next, 'build', folder], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`next build: ${built.stderr}`);
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', folder, '--port', String(port)], {
    env,
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/`;
  await until(address);
  return { address, stop: async () => void server.kill() };
};
