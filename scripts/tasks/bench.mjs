import { runCompanion } from '../launcher/companion.mjs';

/** Benchmarks against their peers. */
export const run = (given) => runCompanion('bench', given);
