import { staticChecks } from '../launcher/checks.mjs';
import { withoutNodeEnv } from '../launcher/environment.mjs';
import { stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { runStages, showFailures } from '../launcher/stages.mjs';
import { endWith } from '../launcher/stop.mjs';

/** Every check that needs no running product. */
export const run = async ({ environment }) => {
  whenAskedToStop(async () => {
    await stopChildren();
    endWith(130);
  });
  const results = await runStages(staticChecks, withoutNodeEnv(environment));
  showFailures(results);
  return results.every(({ ok }) => ok) ? 0 : 1;
};
