import { type Instant, instantFromMilliseconds } from '@relais/domain/kernel/instant';

/** The console's own clock, only for what no answer of the API dates. */
export const readClock = (): Instant => instantFromMilliseconds(Date.now());
