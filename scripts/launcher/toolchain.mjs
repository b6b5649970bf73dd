import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { isUnreachable, unreachable } from './network.mjs';
import { inRoot, root } from './paths.mjs';
import { capture } from './processes.mjs';
import { say } from './progress.mjs';
import { Stop } from './stop.mjs';

const oldestNode = { major: 24, minor: 18 };
const pnpmMajor = 12;
const memory = inRoot('var/launcher/toolchain.json');

const isRecentEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
};

// Away from the repository: an older pnpm would otherwise try to replace itself by the version named there.
const versionOf = (command, environment) =>
  spawnSync(command, ['--version'], {
    cwd: tmpdir(),
    env: environment,
    encoding: 'utf8',
    timeout: 20_000,
  }).stdout?.trim() ?? '';

const withFirstOnPath = (environment, folders) => ({
  ...environment,
  PATH: [
    ...folders,
    ...(environment.PATH ?? '').split(delimiter).filter((folder) => folder && !folders.includes(folder)),
  ].join(delimiter),
});

const isComplete = (environment) =>
  isRecentEnough(versionOf('node', environment)) &&
  Number.parseInt(versionOf('pnpm', environment), 10) === pnpmMajor;

const remembered = () => {
  try {
    const { folder } = JSON.parse(readFileSync(memory, 'utf8'));
    return existsSync(join(folder, 'node')) ? [folder] : [];
  } catch {
    return [];
  }
};

const remember = (folder) => {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify({ folder }));
  } catch {
    // Only a shortcut for next time: a read-only folder costs one second per launch.
  }
};

const fetched = async (environment) => {
  say(
    `Node ${process.versions.node} here; the product needs Node ${oldestNode.major}.${oldestNode.minor} and pnpm ${pnpmMajor}: fetching them with npx, nothing is installed globally.`,
  );
  const answer = await capture(
    'npx',
    [
      '--yes',
      '--loglevel=error',
      '--prefer-offline',
      '--ignore-scripts=false',
      '--update-notifier=false',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=8000',
      `--package=node@^${oldestNode.major}.${oldestNode.minor}`,
      `--package=pnpm@${pnpmMajor}`,
      '--',
      'node',
      '--print',
      'process.env.PATH',
    ],
    { cwd: root, env: environment },
  );
  const folder = answer.stdout.trim().split('\n').at(-1)?.split(delimiter)[0] ?? '';
  if (answer.code !== 0 || !existsSync(join(folder, 'node'))) {
    const said = answer.stderr.trim();
    throw refusalFor(said);
  }
  return folder;
};

const refusalFor = (said) =>
  isUnreachable(said)
    ? new Stop(`${unreachable(said)} Node 24 and pnpm 12 must be fetched from it once.`)
    : new Stop(
        'Node 24 and pnpm 12 could not be fetched with npx. Installing Node ≥ 24.18 and pnpm 12 by hand also works.',
        { evidence: said },
      );

/** Answers the environment in which `node` is 24.18 or later and `pnpm` is 12, fetching both once if they are absent. */
export const ensureToolchain = async (environment) => {
  const candidates = [isRecentEnough(process.versions.node) ? [dirname(process.execPath)] : [], remembered()];
  for (const folders of candidates) {
    const candidate = withFirstOnPath(environment, folders);
    if (isComplete(candidate)) return candidate;
  }
  const folder = await fetched(environment);
  remember(folder);
  return withFirstOnPath(environment, [folder]);
};
