import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';
import { isSilent, nudgingPulse } from '../nudging/heartbeat.ts';

/** Tells the operator when nothing decides nudges any more: an outbox that stays empty looks healthy. */
export const nudgingKeepsGoing = ({
  database: { read },
  clock,
}: Pick<Foundations, 'database' | 'clock'>): HealthCheck => {
  const startedAt = clock.now();
  return async () => {
    const now = clock.now();
    const pulse = await nudgingPulse(read, now);
    return isSilent(pulse, startedAt, now) ? 'no nudge has been decided for more than 5 minutes' : undefined;
  };
};
