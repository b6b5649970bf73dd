import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNodeEnv } from './environment.mjs';
import { alone } from './lock.mjs';
import { isUnreachable, unreachable } from './network.mjs';
import { inRoot, logFile, root } from './paths.mjs';
import { runLogged } from './processes.mjs';
import { phase } from './progress.mjs';
import { Stop } from './stop.mjs';

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
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
      existsSync(join(folder, 'node_modules', name, 'package.json')),
    );
  });

const isInstalled = () => {
  const folders = packageFolders();
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted(folders) && isIntact(folders);
};

const refusalFor = (log) => {
  if (isUnreachable(log)) return new Stop(`${unreachable(log)} The dependencies could not be installed.`);
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(log)) {
    return new Stop(
      'pnpm-lock.yaml does not match the package.json files: run "pnpm install" and commit the lockfile.',
      { evidence: log },
    );
  }
  if (/ENOSPC|no space left/i.test(log))
    return new Stop('The disk is full: the dependencies could not be installed.');
  return new Stop('The dependencies could not be installed; the whole log is var/log/install.log.', {
    evidence: log,
  });
};

const installArguments = [
  'install',
  '--frozen-lockfile',
  '--prod=false',
  '--reporter=append-only',
  '--config.confirmModulesPurge=false',
  // By default pnpm waits minutes for a registry that is away.
  '--config.fetch-retries=2',
  '--config.fetch-retry-mintimeout=1000',
  '--config.fetch-retry-maxtimeout=8000',
];

// pnpm no longer reads npm's variables: a mirror or a proxy named there must still count.
const pnpmSettings = (environment) => {
  const inherited = ['registry', 'proxy', 'https_proxy', 'noproxy', 'cafile', 'strict_ssl'].filter(
    (name) => environment[`npm_config_${name}`],
  );
  return {
    CI: '1',
    ...Object.fromEntries(
      inherited.map((name) => [`pnpm_config_${name}`, environment[`npm_config_${name}`]]),
    ),
    ...withoutNodeEnv(environment),
  };
};

/** Installs what the lockfile names, once per lockfile. */
export const ensureDependencies = async (environment) => {
  if (isInstalled()) return;
  await alone('install', async () => {
    if (isInstalled()) return;
    await phase('Installing the dependencies', () =>
      runLogged('pnpm', installArguments, {
        log: logFile('install'),
        env: pnpmSettings(environment),
        refusalFor,
        isHopeless: (log) =>
          isUnreachable(log) && !log.includes('Progress:') && log.split('retries left').length > 10,
      }),
    );
    writeFileSync(marker, wanted(packageFolders()));
  });
};
