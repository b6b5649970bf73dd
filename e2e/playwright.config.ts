import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { portal } from './src/addresses.ts';
import { findBrowser } from './src/browser.ts';
import type { BrowserLaunch } from './src/browser-launch.ts';

// Every worker loads this file: the browser is looked for once and remembered in the environment they inherit.
process.env['E2E_BROWSER'] ??= JSON.stringify(await findBrowser());
const { executablePath, args, env }: BrowserLaunch = JSON.parse(process.env['E2E_BROWSER']);

const results = join(import.meta.dirname, '../var/e2e');

export default defineConfig({
  testDir: 'src/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: join(results, 'traces'),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: join(results, 'journeys.json') }]],
  use: {
    baseURL: portal,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...args],
      ...(executablePath ? { executablePath } : {}),
      ...(env ? { env } : {}),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: '**/portal/**/*.journey.ts',
      use: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
