import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { endOf, lastLines, startLogged } from './processes.mjs';
import { phase } from './progress.mjs';
import { Stop } from './stop.mjs';

const patience = 90_000;

const everywhere = new Set(['0.0.0.0', '::']);
const hostToAsk = ({ RELAIS_HOST: host = '' }) => (host === '' || everywhere.has(host) ? '127.0.0.1' : host);

const front = (name, port, env) => ({
  name,
  command: [
    inRoot('apps', name, 'node_modules/next/dist/bin/next'),
    'start',
    '--hostname',
    env.RELAIS_HOST || '127.0.0.1',
    '--port',
    port,
  ],
  cwd: inRoot('apps', name),
  ready: `http://${hostToAsk(env)}:${port}/connexion`,
});

export const sandboxService = (env) => ({
  name: 'sandbox',
  command: [inRoot('apps/sandbox/src/main.ts')],
  cwd: inRoot('apps/sandbox'),
  ready: `http://127.0.0.1:${env.SANDBOX_PORT}/`,
});

export const productServices = (env) => [
  {
    name: 'api',
    command: [inRoot('apps/api/dist/main.js')],
    cwd: inRoot('apps/api'),
    ready: `http://${hostToAsk(env)}:${env.API_PORT}/health/live`,
  },
  front('portal', env.PORTAL_PORT, env),
  front('admin', env.ADMIN_PORT, env),
];

const answers = async (address) => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/** A set of running services with logs in `folder`: the first that ends by itself settles `died` with one sentence. */
export const serviceGroup = (folder) => {
  let report;
  const died = new Promise((settle) => {
    report = settle;
  });
  const start = ({ name, command, cwd }, env) => {
    const log = `${folder}/${name}.log`;
    void endOf(startLogged('node', command, { log, cwd, env })).then(({ code }) =>
      report({
        log,
        sentence: `The ${name} stopped by itself (exit code ${code}): the reason is at the end of ${log}.`,
      }),
    );
  };
  const awaitReady = async ({ name, ready }) => {
    const until = performance.now() + patience;
    while (!(await answers(ready))) {
      if (performance.now() > until)
        throw new Stop(
          `The ${name} did not answer at ${ready} within ${patience / 1000} s: see ${folder}/${name}.log.`,
        );
      await pause(150);
    }
  };
  const launch = (title, services, env) =>
    phase(title, async () => {
      for (const service of services) start(service, env);
      const death = await Promise.race([Promise.all(services.map(awaitReady)).then(() => undefined), died]);
      if (!death) return;
      throw new Stop(death.sentence, { evidence: lastLines(death.log) });
    });
  return { launch, died };
};
