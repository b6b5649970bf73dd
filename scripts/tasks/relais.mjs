import { existsSync } from 'node:fs';
import { build } from '../launcher/build.mjs';
import { productRoot } from '../launcher/configuration.mjs';
import { inRoot } from '../launcher/paths.mjs';
import { onStopSignal, startAttached } from '../launcher/processes.mjs';
import { Stop } from '../launcher/stop.mjs';

const command = inRoot('apps/api/dist/relais.js');

/** `npm run relais -- …`: relative file names are read from where the person is, not from the repository. */
export const run = async ({ environment, args }) => {
  await build(['@relais/api'], environment);
  if (!existsSync(command))
    throw new Stop('The build made no apps/api/dist/relais.js: the relais command is missing.');
  const from = process.env.npm_lifecycle_event ? process.env.INIT_CWD : undefined;
  const child = startAttached('node', [command, ...args], {
    cwd: from && existsSync(from) ? from : process.cwd(),
    env: { ...environment, RELAIS_ROOT: productRoot(environment) },
  });
  const reachedByTerminal = process.stdin.isTTY || process.stderr.isTTY;
  onStopSignal((signal) => {
    if (signal !== 'SIGINT' || !reachedByTerminal) child.kill(signal);
  });
  const { code, failure } = await child.ended;
  if (failure) throw failure;
  return code;
};
