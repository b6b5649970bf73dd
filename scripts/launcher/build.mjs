import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNodeEnv } from './environment.mjs';
import { alone } from './lock.mjs';
import { inRoot, logFile } from './paths.mjs';
import { runLogged } from './processes.mjs';
import { phase } from './progress.mjs';
import { Stop } from './stop.mjs';

const outputs = {
  '@relais/api': ['apps/api/dist/relais.js'],
  '@relais/portal': ['apps/portal/.next/BUILD_ID'],
  '@relais/admin': ['apps/admin/.next/BUILD_ID'],
};
const shared = ['packages', 'apps/api', 'tooling', 'pnpm-lock.yaml', 'turbo.json'];
const inputs = {
  '@relais/api': shared,
  '@relais/portal': [...shared, 'apps/portal'],
  '@relais/admin': [...shared, 'apps/admin'],
};
const turbo = inRoot('node_modules/.bin/turbo');
const notInputs = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', 'next-env.d.ts']);

const stamps = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [`${path} absent`];
  if (!entry.isDirectory()) return [`${path} ${entry.size} ${entry.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .filter((name) => !notInputs.has(name) && !/\.test\.tsx?$/.test(name))
    .flatMap((name) => stamps(join(path, name)));
};

const fingerprint = (paths) =>
  createHash('sha256')
    .update(paths.flatMap((path) => stamps(inRoot(path))).join('\n'))
    .digest('hex');

const shortName = (name) => name.split('/')[1];
const memoryOf = (name) => inRoot('var/launcher', `built-${shortName(name)}`);

const isBuilt = (name) =>
  existsSync(memoryOf(name)) &&
  outputs[name].every((path) => existsSync(inRoot(path))) &&
  readFileSync(memoryOf(name), 'utf8') === `${fingerprint(inputs[name])} ${fingerprint(outputs[name])}`;

/** Builds those of the named packages whose sources changed since the last time; turbo's cache spares what they share. */
export const build = async (names, environment) => {
  if (names.every(isBuilt)) return;
  await alone('build', async () => {
    const stale = names.filter((name) => !isBuilt(name));
    if (stale.length === 0) return;
    const sources = stale.map((name) => fingerprint(inputs[name]));
    await phase(`Building ${stale.map(shortName).join(', ')}`, () =>
      runLogged(
        turbo,
        [
          'run',
          'build',
          ...stale.map((name) => `--filter=${name}`),
          '--log-order=grouped',
          '--output-logs=errors-only',
          '--no-color',
          '--no-update-notifier',
        ],
        {
          log: logFile('build'),
          env: withoutNodeEnv(environment),
          refusalFor: (evidence) =>
            new Stop('The build failed; the whole log is var/log/build.log.', { evidence }),
        },
      ),
    );
    mkdirSync(inRoot('var/launcher'), { recursive: true });
    for (const [index, name] of stale.entries())
      writeFileSync(memoryOf(name), `${sources[index]} ${fingerprint(outputs[name])}`);
  });
};
