import type { Instant } from '../kernel/instant.ts';
import type { Activation } from './activation.ts';

/**
 * The next instant at which the clock alone changes what this person should be told: the end of the wait. It stays
 * the same once past, until somebody acts. Undefined when only people can change anything.
 */
export const nextDueAt = (activation: Activation): Instant | undefined =>
  activation.status === 'waiting' ? activation.wait.endsAt : undefined;
