// Every root script enters here. Plain Node ≥ 20 and no dependency, because nothing may be installed yet.
import { ensureDependencies } from './launcher/dependencies.mjs';
import { productEnvironment } from './launcher/environment.mjs';
import { endWith, Stop } from './launcher/stop.mjs';
import { ensureToolchain } from './launcher/toolchain.mjs';

const tasks = {
  start: () => import('./tasks/start.mjs'),
  build: () => import('./tasks/build.mjs'),
  dev: () => import('./tasks/dev.mjs'),
  relais: () => import('./tasks/relais.mjs'),
  check: () => import('./tasks/check.mjs'),
  test: () => import('./tasks/test.mjs'),
  e2e: () => import('./tasks/e2e.mjs'),
  bench: () => import('./tasks/bench.mjs'),
  resilience: () => import('./tasks/resilience.mjs'),
};

const launch = async ([name, ...args]) => {
  const load = tasks[name ?? ''];
  if (!load)
    throw new Stop(`Unknown task "${name ?? ''}". Known tasks: ${Object.keys(tasks).join(', ')}.`, {
      code: 2,
    });
  const { prepare, run } = await load();
  await prepare?.();
  const environment = await ensureToolchain(productEnvironment(process.env));
  await ensureDependencies(environment);
  return run({ environment, args });
};

launch(process.argv.slice(2)).then(
  (code) => endWith(code ?? 0),
  (failure) => {
    const known = failure instanceof Stop;
    process.stderr.write(
      known ? `${failure.evidence && `\n${failure.evidence}\n\n`}${failure.message}\n` : `${failure.stack}\n`,
    );
    endWith(known ? failure.code : 1);
  },
);
