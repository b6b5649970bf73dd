import { isoFromInstant } from '@relais/domain/kernel/instant';
import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';
import type { ProviderOutage } from '../outbox/provider-outage.ts';
import { providerOutages } from '../outbox/provider-outages.ts';

/** Tells the operator which provider is down. Not a reason to take this process out of service: it would not work better elsewhere. */
export const providersWork =
  ({ database: { read }, clock }: Pick<Foundations, 'database' | 'clock'>): HealthCheck =>
  async () => {
    const outages = await providerOutages(read, clock.now());
    return outages.length === 0 ? undefined : outages.map(inWords).join('; ');
  };

const inWords = ({ channel, since, code, waiting, nextTryBy }: ProviderOutage): string => {
  const trouble = code === null ? 'no answer' : `answers with error ${code}`;
  const next = nextTryBy === null ? '' : `, next try by ${isoFromInstant(nextTryBy)}`;
  return `${channel}: ${trouble} since ${isoFromInstant(since)}, ${waiting} waiting${next}`;
};
