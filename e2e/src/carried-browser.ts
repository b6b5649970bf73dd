import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import type { BrowserLaunch } from './browser-launch.ts';

/** Unpacks below `folder` rather than in the shared /tmp, where another user's copy could not be run. */
const unpackingIn = async <T>(folder: string, unpack: () => Promise<T>): Promise<T> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

const runs = (executablePath: string): boolean =>
  spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status === 0;

/** The Chromium (headless shell) that @sparticuz/chromium carries, with the libraries and fonts a bare system lacks. */
export const carriedBrowser = async (folder: string, quiet: readonly string[]): Promise<BrowserLaunch> => {
  const executablePath = await unpackingIn(folder, () => sparticuz.executablePath());
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const libraries = join(folder, 'al2023/lib');
  const needsLibraries = !runs(executablePath);
  if (needsLibraries && !existsSync(libraries)) {
    await unpackingIn(folder, () => inflate(join(bin, 'al2023.tar.br')));
  }
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    executablePath,
    args: ['--no-sandbox', '--no-zygote', ...quiet],
    env: {
      ...inherited,
      ...(needsLibraries ? { LD_LIBRARY_PATH: libraries } : {}),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
};
