import { readFileSync } from 'node:fs';
import { build } from '../launcher/build.mjs';
import { packageTests, staticChecks } from '../launcher/checks.mjs';
import { crashTests } from '../launcher/crash-tests.mjs';
import { withoutNodeEnv } from '../launcher/environment.mjs';
import { againstRunningProduct, countJourneys, playwright, withBrowser } from '../launcher/journeys.mjs';
import { stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { seconds } from '../launcher/progress.mjs';
import { runStages, showFailures } from '../launcher/stages.mjs';
import { endWith, Stop } from '../launcher/stop.mjs';

const countPackageTests = () => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(packageTests.resultsFile, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
};

/** A stage that failed without a failed test in it (it could not even run) counts as one failure. */
const tally = (results, count) => {
  const hasFailed = results.some(({ ok }) => !ok);
  return { passed: count.passed, failed: hasFailed ? Math.max(1, count.failed) : 0 };
};

const checks = async (environment) => {
  const results = await runStages(staticChecks, environment);
  return {
    results,
    count: { passed: results.filter(({ ok }) => ok).length, failed: results.filter(({ ok }) => !ok).length },
  };
};

const tests = async (environment) => {
  await build(['@relais/api', '@relais/portal', '@relais/admin'], environment);
  const results = await runStages([packageTests], await withBrowser(environment));
  return { results, count: tally(results, countPackageTests()) };
};

const crashes = async (environment) => {
  await build(['@relais/api'], environment);
  const results = await runStages(crashTests, environment);
  const failed = results.filter(({ ok }) => !ok).length;
  return { results, count: { passed: results.length - failed, failed } };
};

const journeys = async (environment) =>
  againstRunningProduct(await withBrowser(environment), async (env) => {
    const results = await runStages([playwright()], env);
    return { results, count: tally(results, countJourneys()) };
  });

/** Everything, stage after stage; the last line is for machines: `N passed, N failed`. */
export const run = async ({ environment }) => {
  whenAskedToStop(async () => {
    await stopChildren();
    endWith(130);
  });
  const started = performance.now();
  const total = { passed: 0, failed: 0 };
  for (const group of [checks, tests, crashes, journeys]) {
    const { results, count } = await group(withoutNodeEnv(environment)).catch(asFailedGroup);
    total.passed += count.passed;
    total.failed += count.failed;
    showFailures(results);
    if (total.failed > 0) break;
  }
  process.stderr.write(`\nIn ${seconds(performance.now() - started)}.\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
};

const asFailedGroup = (failure) => {
  if (!(failure instanceof Stop)) throw failure;
  process.stderr.write(`\n${failure.evidence}\n\n${failure.message}\n`);
  return { results: [], count: { passed: 0, failed: 1 } };
};
