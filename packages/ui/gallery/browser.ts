import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium: the one the launcher of `npm test` found or brought, else Playwright's own, the machine's, or the one the registry package carries. */
export async function openBrowser(): Promise<Browser> {
  const found = process.env['E2E_BROWSER'];
  if (found) {
    const { args, ...rest } = JSON.parse(found);
    return chromium.launch({ ...rest, args: [...args, '--allow-file-access-from-files'] });
  }
  const here = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) =>
    existsSync(file),
  );
  return chromium.launch({
    executablePath: here ?? (await sparticuz.executablePath()),
    args: here
      ? ['--no-sandbox', '--allow-file-access-from-files']
      : [...sparticuz.args, '--allow-file-access-from-files'],
  });
}

/** The ways a page may be painted. */
export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

export const densities = ['portal', 'admin'] as const;
