import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNodeEnv } from './environment.mjs';
import { alone } from './lock.mjs';
import { inRoot, logFile, root } from './paths.mjs';
import { runLogged } from './processes.mjs';
import { phase } from './progress.mjs';

const marker = inRoot('node_modules/.relais-installed');

const packageFolders = () => [
  root,
  ...['apps', 'packages', '.'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, 'package.json')))
      .map((entry) => join(root, parent, entry.name)),
  ),
];

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const wanted = (folders) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(inRoot(file)));
  for (const folder of folders) {
    const { dependencies, devDependencies } = manifestOf(folder);
    hash.update(JSON.stringify([folder.slice(root.length), dependencies, devDependencies]));
  }
  return hash.digest('hex');
};

const isIntact = (folders) =>
  folders.every((folder) => {
    const { dependencies, devDependencies } = manifestOf(folder);
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
  });

const isInstalled = () => {
  const folders = packageFolders();
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted(folders) && isIntact(folders);
};

const sentenceFor = (log) =>
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|error sending request|dns|connect/i.test(log)
    ? 'The package registry cannot be reached, so the dependencies could not be installed. Check the network, then try again.'
    : /FROZEN_LOCKFILE|OUTDATED_LOCKFILE|not up to date/i.test(log)
      ? 'pnpm-lock.yaml does not match the package.json files: run "pnpm install" and commit the lockfile.'
      : /ENOSPC|no space left/i.test(log)
        ? 'The disk is full, so the dependencies could not be installed.'
        : 'The dependencies could not be installed: the reason is above, and in var/log/install.log.';

/** Installs what the lockfile names, once per lockfile. */
export const ensureDependencies = async (environment) => {
  if (isInstalled()) return;
  await alone('install', async () => {
    if (isInstalled()) return;
    await phase('Installing the dependencies', () =>
      runLogged('pnpm', ['install', '--frozen-lockfile', '--prod=false', '--reporter=append-only', '--config.confirmModulesPurge=false'], {
        log: logFile('install'),
        env: { ...withoutNodeEnv(environment), CI: '1' },
        sentence: sentenceFor,
      }),
    );
    writeFileSync(marker, wanted(packageFolders()));
  });
};
