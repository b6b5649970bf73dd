import type { ActWithin } from '../act-within.ts';

/** For tests where nobody's activation may move. */
export const neverActing: ActWithin = async () => {
  throw new Error('No activation should have moved.');
};
