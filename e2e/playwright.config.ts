import { defineConfig } from '@playwright/test';
import { portal, runFile } from './src/addresses.ts';
import { findBrowser } from './src/browser.ts';
import type { BrowserLaunch } from './src/browser-launch.ts';
import { runMark } from './src/world/identifiers.ts';

// Every worker loads this file: the browser and the mark of the run are looked for once, and remembered in the environment they inherit.
process.env['E2E_BROWSER'] ??= JSON.stringify(await findBrowser());
process.env['E2E_RUN'] ??= runMark();
const { executablePath, args, env }: BrowserLaunch = JSON.parse(process.env['E2E_BROWSER']);

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export default defineConfig({
  testDir: 'src',
  outputDir: runFile('traces'),
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: runFile('journeys.json') }]],
  use: {
    baseURL: portal,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    // Each visitor would else fetch sixty pages to keep: only the journey without network needs them.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...args],
      ...(executablePath ? { executablePath } : {}),
      ...(env ? { env } : {}),
    },
  },
  projects: [
    { name: 'setup', testMatch: 'setup/*.setup.ts' },
    {
      name: 'desktop',
      testMatch: 'journeys/{staff,nudges,pages,doors}/*.journey.ts',
      dependencies: ['setup'],
    },
    // What holds for everybody changes once nobody counts on it any more.
    { name: 'region', testMatch: 'journeys/region/*.journey.ts', dependencies: ['desktop', 'phone'] },
    { name: 'phone', testMatch: 'journeys/portal/*.journey.ts', dependencies: ['setup'], use: phone },
  ],
});
