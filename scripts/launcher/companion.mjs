import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { productRoot } from './configuration.mjs';
import { inRoot } from './paths.mjs';
import { onStopSignal, startAttached } from './processes.mjs';
import { Stop } from './stop.mjs';

/** Runs the program of a companion package (bench, resilience) against the built API; its arguments are passed on. */
export const runCompanion = async (name, { environment, args }) => {
  const program = inRoot(name, 'src/main.ts');
  if (!existsSync(program)) throw new Stop(`There is no ${name}/src/main.ts yet: nothing to run.`);
  await build(['@relais/api'], environment);
  const child = startAttached('node', [program, ...args], {
    cwd: inRoot(name),
    env: { ...environment, RELAIS_ROOT: productRoot(environment) },
  });
  onStopSignal((signal) => child.kill(signal));
  return (await child.ended).code;
};
