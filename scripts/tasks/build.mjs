import { build } from '../launcher/build.mjs';

/** Builds what a deployment runs. */
export const run = async ({ environment }) => {
  await build(['@relais/api', '@relais/portal', '@relais/admin'], environment);
  return 0;
};
