import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutNodeEnv } from './environment.mjs';
import { alone } from './lock.mjs';
import { inRoot, logFile } from './paths.mjs';
import { runLogged } from './processes.mjs';
import { phase } from './progress.mjs';

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
const notInputs = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', 'next-env.d.ts']);

const stamps = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [`${path} absent`];
  if (!entry.isDirectory()) return [`${path} ${entry.size} ${entry.mtimeMs}`];
  return readdirSync(path).sort().filter((name) => !notInputs.has(name) && !/\.test\.tsx?$/.test(name)).flatMap((name) => stamps(join(path, name)));
};

const fingerprint = (names, pathsOf) =>
  createHash('sha256').update(names.flatMap((name) => pathsOf[name]).flatMap((path) => stamps(inRoot(path))).join('\n')).digest('hex');

const isBuilt = (names, memory) =>
  names.every((name) => outputs[name].every((path) => existsSync(inRoot(path)))) &&
  existsSync(memory) &&
  readFileSync(memory, 'utf8') === `${fingerprint(names, inputs)} ${fingerprint(names, outputs)}`;

/** Builds the named packages unless nothing changed since the last time. turbo's cache then spares those that did not. */
export const build = async (names, environment) => {
  const memory = inRoot('var/launcher', `built-${names.map((name) => name.split('/')[1]).join('-')}`);
  if (isBuilt(names, memory)) return;
  await alone('build', async () => {
    if (isBuilt(names, memory)) return;
    const before = fingerprint(names, inputs);
    await phase(`Building ${names.map((name) => name.split('/')[1]).join(', ')}`, () =>
      runLogged(inRoot('node_modules/.bin/turbo'), ['run', 'build', ...names.map((name) => `--filter=${name}`), '--log-order=grouped', '--no-color', '--no-update-notifier'], {
        log: logFile('build'),
        env: withoutNodeEnv(environment),
        sentence: 'The build failed: the end of var/log/build.log is above.',
      }),
    );
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, `${before} ${fingerprint(names, outputs)}`);
  });
};
