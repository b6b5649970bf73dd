import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { and, eq, gte, lt } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';
import { type MessageChannel, messageChannels } from '../outbox/message-words.ts';
import { ambiguousAlarmAfter } from '../outbox/pacing.ts';

/** Past this, in ms, a message that is due while none leaves means that sending has stopped. */
export const longestDelay = minutes(5);

/** Tells the operator when something due, or something nobody knows the fate of, has been waiting too long. */
export const outboxKeepsUp =
  ({ database: { read }, clock }: Pick<Foundations, 'database' | 'clock'>): HealthCheck =>
  async () => {
    const { messages } = read.tables;
    const now = clock.now();
    const longAgo = later(now, -longestDelay);
    for (const channel of messageChannels) {
      const waiting = and(eq(messages.state, 'due'), eq(messages.channel, channel));
      const late = await read.$count(messages, and(waiting, lt(messages.notBefore, longAgo)));
      // A queue that moves is only as long as the rate of its sender makes it.
      if (late > 0 && !(await isMoving(read, channel, longAgo))) {
        return `${late} messages have been due for more than 5 minutes, and none has left`;
      }
    }
    const unsettled = await read.$count(
      messages,
      and(eq(messages.state, 'ambiguous'), lt(messages.attemptStartedAt, later(now, -ambiguousAlarmAfter))),
    );
    return unsettled === 0 ? undefined : `${unsettled} messages have been unsettled for more than 15 minutes`;
  };

const isMoving = async (read: ReadSql, channel: MessageChannel, since: Instant): Promise<boolean> => {
  const { attempts, messages } = read.tables;
  const [begun] = await read
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(messages, eq(messages.id, attempts.messageId))
    .where(and(gte(attempts.startedAt, since), eq(messages.channel, channel)))
    .limit(1);
  return begun !== undefined;
};
