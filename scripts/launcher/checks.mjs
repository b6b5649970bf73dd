import { inRoot } from './paths.mjs';

const tool = (name, ...args) => [inRoot('node_modules/.bin', name), args];

/** The static checks, each with the one tool that decides. The slowest come first, so that they do not run last and alone. */
export const staticChecks = [
  {
    name: 'types',
    command: tool('turbo', 'run', 'types', '--output-logs=errors-only', '--no-update-notifier'),
  },
  {
    name: 'format and lint',
    command: tool(
      'biome',
      'check',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--max-diagnostics=50',
      '.',
    ),
  },
  { name: 'layers', command: tool('depcruise', 'apps', 'packages', 'e2e', '--output-type', 'err-long') },
  { name: 'dead code', command: tool('knip') },
  { name: 'packages', command: tool('turbo', 'boundaries') },
  { name: 'shape', command: ['node', [inRoot('tooling/check-shape.mjs')]] },
  { name: 'manifests', command: tool('sherif') },
];

const resultsFile = inRoot('var/test/vitest.json');

/** Unit, contract and gateway tests of every package, in one pool of workers. */
export const packageTests = {
  name: 'tests',
  command: tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`),
  resultsFile,
};
