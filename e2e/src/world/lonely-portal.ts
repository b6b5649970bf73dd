import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { inRepository } from '../addresses.ts';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

export type LonelyPortal = { readonly address: string; readonly stop: () => Promise<void> };

/** The portal as it was built, in a process of its own, while nobody answers where its API should be. */
export const startLonelyPortal = async (): Promise<LonelyPortal> => {
  const [port, nobody] = [await freePort(), await freePort()];
  const folder = inRepository('apps/portal');
  const next = inRepository('apps/portal/node_modules/next/dist/bin/next');
  const portal: ChildProcess = spawn(
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production', RELAIS_API_URL: `http://127.0.0.1:${nobody}` },
    },
  );
  const stop = async () => {
    if (portal.exitCode === null && portal.kill()) await once(portal, 'exit');
  };
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(`${address}/hors-ligne`)) return { address, stop };
    await pause(100);
  }
  await stop();
  throw new Error('A portal without its API did not start within 30 seconds.');
};
