import { runCompanion } from '../launcher/companion.mjs';

/** Kills, faults and restores on real processes, counted at the receiving end. */
export const run = (given) => runCompanion('resilience', given);
