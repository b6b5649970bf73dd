import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { inRepository } from '../addresses.ts';

/** A reserved port that no service uses and no process is given by chance: a connection is refused at once. */
const nobody = 'http://127.0.0.1:2';

const patience = 30_000;

export type LonelyPortal = { readonly address: string; readonly stop: () => Promise<void> };

/** The portal as it was built, in a process of its own, while nobody answers where its API should be. */
export const startLonelyPortal = async (): Promise<LonelyPortal> => {
  const next = inRepository('apps/portal/node_modules/next/dist/bin/next');
  const portal = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    cwd: inRepository('apps/portal'),
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production', RELAIS_API_URL: nobody },
  });
  const stop = async () => {
    if (portal.exitCode === null && portal.kill()) await once(portal, 'exit');
  };
  const address = await Promise.race([addressOf(portal.stdout), pause(patience, undefined, { ref: false })]);
  if (address !== undefined) return { address, stop };
  await stop();
  throw new Error('A portal without its API did not start within 30 seconds.');
};

/** What Next says it listens on, once it says that it is ready; `undefined` when it ends first. */
const addressOf = async (said: Readable): Promise<string | undefined> => {
  let address: string | undefined;
  for await (const line of createInterface({ input: said })) {
    address ??= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (line.includes('Ready in')) break;
  }
  said.resume();
  return address;
};
