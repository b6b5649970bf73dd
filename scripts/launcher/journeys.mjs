import { readFileSync, rmSync } from 'node:fs';
import { doors } from './configuration.mjs';
import { inRoot } from './paths.mjs';
import { freePorts } from './ports.mjs';
import { capture, stopChildren } from './processes.mjs';
import { phase } from './progress.mjs';
import { startProduct } from './running-product.mjs';
import { Stop } from './stop.mjs';

const home = inRoot('var/e2e');

/** Where a product of its own runs for the journeys: free ports, an empty database, the fictional region. */
const settingsOfJourneys = async (environment) => {
  const ports = await freePorts(doors.length);
  rmSync(home, { recursive: true, force: true });
  const {
    RELAIS_DATABASE_URL: _,
    RELAIS_PUBLIC_URL: __,
    RELAIS_ADMIN_URL: ___,
    RELAIS_DEMO: ____,
    ...rest
  } = environment;
  return {
    ...rest,
    ...Object.fromEntries(doors.map(({ variable }, at) => [variable, String(ports[at])])),
    RELAIS_ROOT: home,
  };
};

/** The environment with a browser in it, found or brought once for every test that needs one. */
export const withBrowser = async (environment) => {
  if (environment.E2E_BROWSER) return environment;
  return phase('Finding a browser', async () => {
    const found = await capture('node', [inRoot('e2e/src/print-browser.ts')], { env: environment });
    if (found.code !== 0)
      throw new Stop('No browser could be found or brought: install Chromium, then try again.', {
        evidence: found.stderr,
      });
    return { ...environment, E2E_BROWSER: found.stdout };
  });
};

/** Starts the product apart, lets `work` run against it, and stops it whatever happens. */
export const againstRunningProduct = async (environment, work) => {
  const settings = await settingsOfJourneys(environment);
  try {
    const { env } = await startProduct(settings);
    return await work(env);
  } finally {
    await stopChildren();
  }
};

export const playwright = (args = []) => ({
  name: 'journeys',
  command: [inRoot('e2e/node_modules/.bin/playwright'), ['test', ...args]],
  cwd: inRoot('e2e'),
});

/** How many journeys passed and failed, as Playwright counted them. */
export const countJourneys = () => {
  try {
    const { stats } = JSON.parse(readFileSync(inRoot('var/e2e/journeys.json'), 'utf8'));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  } catch {
    return { passed: 0, failed: 0 };
  }
};
