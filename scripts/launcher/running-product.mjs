import { join } from 'node:path';
import { build } from './build.mjs';
import { productSettings } from './configuration.mjs';
import { prepareDatabase } from './database.mjs';
import { productServices, sandboxService, serviceGroup } from './product.mjs';

/** Builds what changed, prepares the database and starts everything. Answers the settings used and the group of services. */
export const startProduct = async (environment) => {
  const env = productSettings(environment);
  const group = serviceGroup(join(env.RELAIS_ROOT, 'var/log'));
  await build(['@relais/api', '@relais/portal', '@relais/admin'], environment);
  await group.launch('Starting the sandbox', [sandboxService(env)], env);
  await prepareDatabase(env);
  await group.launch('Starting API, portal, admin', productServices(env), env);
  return { env, group };
};
