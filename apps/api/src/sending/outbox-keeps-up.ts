import { later, minutes } from '@relais/domain/kernel/instant';
import { and, count, eq, lt } from 'drizzle-orm';
import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';

/** Past this, in ms, a message that is due and still here means that sending has stopped. */
export const longestDelay = minutes(5);

/** Tells the operator when something due has been waiting too long. */
export const outboxKeepsUp =
  ({ database: { read }, clock }: Pick<Foundations, 'database' | 'clock'>): HealthCheck =>
  async () => {
    const { messages } = read.tables;
    const [late] = await read
      .select({ number: count() })
      .from(messages)
      .where(and(eq(messages.state, 'due'), lt(messages.notBefore, later(clock.now(), -longestDelay))));
    const number = late?.number ?? 0;
    return number === 0 ? undefined : `${number} messages have been due for more than 5 minutes`;
  };
