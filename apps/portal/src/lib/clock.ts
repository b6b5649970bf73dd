import type { Instant } from '@relais/domain/kernel/instant';

/** The clock of the machine this runs on, server or browser, for what no answer of the API dates. */
export const readClock = (): Instant => Date.now() as Instant;
