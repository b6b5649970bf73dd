import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserLaunch } from './browser-launch.ts';
import { carriedBrowser } from './carried-browser.ts';

type Source = (say: (line: string) => void) => BrowserLaunch | undefined | Promise<BrowserLaunch | undefined>;

const isRoot = process.getuid?.() === 0;
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const args = isRoot ? ['--no-sandbox', ...quiet] : quiet;

const succeeds = (command: string, parameters: readonly string[], seconds: number): boolean =>
  spawnSync(command, parameters, {
    stdio: 'ignore',
    timeout: seconds * 1000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
    },
  }).status === 0;

// Some distributions ship a stub that only tells how to install the real one.
const atPath = (executablePath: string): BrowserLaunch | undefined =>
  existsSync(executablePath) && succeeds(executablePath, ['--version'], 30)
    ? { executablePath, args }
    : undefined;

const own: Source = () => (existsSync(chromium.executablePath()) ? { args } : undefined);

const ofTheMachine: Source = () =>
  atPath('/usr/bin/chromium') ?? atPath('/usr/bin/google-chrome') ?? atPath('/usr/bin/google-chrome-stable');

const answers = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  );

const downloaded: Source = async (say) => {
  if (!(await answers('https://cdn.playwright.dev/'))) return undefined;
  say('No browser here: downloading Chromium with Playwright.');
  const command = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  return succeeds(process.execPath, [command, 'install', 'chromium'], 180) ? own(say) : undefined;
};

const fromDistribution: Source = (say) => {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  say('No browser here: installing the chromium package of this distribution.');
  const patience = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0'];
  const isInstalled =
    succeeds('apt-get', ['update', ...patience], 60) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...patience, 'chromium'], 180);
  return isInstalled ? atPath('/usr/bin/chromium') : undefined;
};

const carried: Source = (say) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('Using the Chromium carried by a package of the registry.');
  const folder = join(import.meta.dirname, '../../var/browser');
  mkdirSync(folder, { recursive: true });
  return carriedBrowser(folder, quiet);
};

const sources: Readonly<Record<string, Source>> = {
  own,
  ofTheMachine,
  downloaded,
  fromDistribution,
  carried,
};

/**
 * The first browser that can be had, in the order of `sources`; `E2E_BROWSERS` (names, comma separated) narrows it.
 * Refuses with a sentence when there is none.
 */
export const findBrowser = async (
  wanted: readonly string[] = process.env['E2E_BROWSERS']?.split(',') ?? Object.keys(sources),
  say = (line: string): void => void process.stderr.write(`${line}\n`),
): Promise<BrowserLaunch> => {
  for (const name of wanted) {
    const found = await sources[name]?.(say);
    if (found) return found;
  }
  throw new Error(
    `No browser could be found or brought (tried: ${wanted.join(', ')}). Install Chromium, then try again.`,
  );
};
