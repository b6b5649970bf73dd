import { withoutNodeEnv } from '../launcher/environment.mjs';
import { againstRunningProduct, playwright, withBrowser } from '../launcher/journeys.mjs';
import { endOf, startAttached, stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { endWith } from '../launcher/stop.mjs';

/** The journeys in a real browser, against a product started for them. Arguments go to Playwright. */
export const run = async ({ environment, args }) => {
  whenAskedToStop(async () => {
    await stopChildren();
    endWith(130);
  });
  const {
    command: [program, parameters],
    cwd,
  } = playwright(args);
  return againstRunningProduct(await withBrowser(withoutNodeEnv(environment)), async (env) => {
    const { code } = await endOf(startAttached(program, parameters, { cwd, env }));
    return code;
  });
};
