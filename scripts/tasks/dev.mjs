import { build } from '../launcher/build.mjs';
import { chosenDoors, productSettings } from '../launcher/configuration.mjs';
import { prepareDatabase } from '../launcher/database.mjs';
import { withoutNodeEnv } from '../launcher/environment.mjs';
import { inRoot } from '../launcher/paths.mjs';
import { requireFree } from '../launcher/ports.mjs';
import { stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { productServices, sandboxService, serviceGroup } from '../launcher/product.mjs';
import { say } from '../launcher/progress.mjs';
import { endWith, Stop } from '../launcher/stop.mjs';
import { welcome } from '../launcher/welcome.mjs';

export const prepare = () => requireFree(chosenDoors(process.env));

// Each change builds the API anew, then starts it: one process, and no bundle older than its sources.
const watchingApi = (program) => [
  '--watch-path=src',
  '--watch-path=../../packages/domain/src',
  '--watch-path=../../packages/content/src',
  '--watch-preserve-output',
  '--import=./build.mjs',
  program,
];

const watched = (service) => {
  const [program, , ...rest] = service.command;
  return { ...service, command: service.name === 'api' ? watchingApi(program) : [program, 'dev', ...rest] };
};

/** The product in watch mode: the API restarts when its bundle changes, the fronts reload by themselves. */
export const run = async ({ environment }) => {
  whenAskedToStop(async () => {
    say('\nStopping …');
    await stopChildren();
    endWith(0);
  });
  const env = productSettings(withoutNodeEnv(environment));
  const group = serviceGroup(inRoot('var/log'));
  try {
    await build(['@relais/api'], environment);
    await group.launch('Starting the sandbox', [sandboxService(env)], env);
    await prepareDatabase(env);
    await group.launch('Starting API, portal, admin', productServices(env).map(watched), env);
    process.stdout.write(`${welcome(env)}\n`);
    throw new Stop((await group.died).sentence);
  } finally {
    await stopChildren();
  }
};
