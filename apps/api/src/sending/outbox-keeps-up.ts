import { later, minutes } from '@relais/domain/kernel/instant';
import { and, eq, lt } from 'drizzle-orm';
import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';
import { ambiguousAlarmAfter } from '../outbox/pacing.ts';

/** Past this, in ms, a message that is due and still here means that sending has stopped. */
export const longestDelay = minutes(5);

/** Tells the operator when something due, or something nobody knows the fate of, has been waiting too long. */
export const outboxKeepsUp =
  ({ database: { read }, clock }: Pick<Foundations, 'database' | 'clock'>): HealthCheck =>
  async () => {
    const { messages } = read.tables;
    const now = clock.now();
    const late = await read.$count(
      messages,
      and(eq(messages.state, 'due'), lt(messages.notBefore, later(now, -longestDelay))),
    );
    if (late > 0) return `${late} messages have been due for more than 5 minutes`;
    const unsettled = await read.$count(
      messages,
      and(eq(messages.state, 'ambiguous'), lt(messages.attemptStartedAt, later(now, -ambiguousAlarmAfter))),
    );
    return unsettled === 0 ? undefined : `${unsettled} messages have been unsettled for more than 15 minutes`;
  };
