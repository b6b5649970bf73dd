import { build } from '../launcher/build.mjs';
import { chosenDoors } from '../launcher/configuration.mjs';
import { prepareDatabase } from '../launcher/database.mjs';
import { inRoot } from '../launcher/paths.mjs';
import { requireFree } from '../launcher/ports.mjs';
import { stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { productServices, productSettings, sandboxService, serviceGroup } from '../launcher/product.mjs';
import { say } from '../launcher/progress.mjs';
import { endWith, Stop } from '../launcher/stop.mjs';
import { welcome } from '../launcher/welcome.mjs';

/** Before anything long: a taken port is known at once. */
export const prepare = () => requireFree(chosenDoors(process.env));

export const run = async ({ environment }) => {
  whenAskedToStop(async () => {
    say('\nStopping …');
    await stopChildren();
    endWith(0);
  });
  const env = productSettings(environment);
  const group = serviceGroup(inRoot('var/log'));
  try {
    await build(['@relais/api', '@relais/portal', '@relais/admin'], environment);
    await group.launch('Starting the sandbox', [sandboxService(env)], env);
    await prepareDatabase(env);
    await group.launch('Starting API, portal, admin', productServices(env), env);
    process.stdout.write(`${welcome(env)}\n`);
    const { sentence } = await group.died;
    throw new Stop(sentence);
  } catch (failure) {
    await stopChildren();
    throw failure;
  }
};
