import { chosenDoors } from '../launcher/configuration.mjs';
import { requireFree } from '../launcher/ports.mjs';
import { stopChildren, whenAskedToStop } from '../launcher/processes.mjs';
import { say } from '../launcher/progress.mjs';
import { startProduct } from '../launcher/running-product.mjs';
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
  try {
    const { env, group } = await startProduct(environment);
    process.stdout.write(`${welcome(env)}\n`);
    throw new Stop((await group.died).sentence);
  } finally {
    await stopChildren();
  }
};
