import { inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { phase } from './progress.mjs';
import { Stop } from './stop.mjs';

const relais = inRoot('apps/api/dist/relais.js');

const command = async (args, env) => {
  const { code, stdout, stderr } = await capture('node', [relais, ...args], { env });
  if (code === 0) return;
  const said = (
    stderr.trim() ||
    stdout.trim() ||
    `"relais ${args.join(' ')}" ended with code ${code} without a word`
  ).split('\n');
  throw new Stop(said.slice(-40).join('\n'));
};

/** Creates and migrates the database, then gives it its fictional region unless RELAIS_DEMO=0. */
export const prepareDatabase = async (env) => {
  await phase('Preparing the database', () => command(['migrate'], env));
  if (env.RELAIS_DEMO !== '0')
    await phase('Loading the fictional region', () => command(['seed', 'demo'], env));
};
