import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Waits for an address to answer, a minute at most. */
export const until = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await setTimeout(100);
  }
  throw new Error(`${address} did not answer within a minute.`);
};
