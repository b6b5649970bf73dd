import { setTimeout } from 'node:timers/promises';

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
