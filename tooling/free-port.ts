import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Outgoing connections take their ports above: one found here is still free when a server listens on it, a little later.
const [lowest, beyond] = [10_000, 32_000];

/** A port of this machine that nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(lowest, beyond);
    if (await isFree(port)) return port;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
