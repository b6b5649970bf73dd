import { type Instant, later } from '@relais/domain/kernel/instant';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Sql } from '../database/sql.ts';
import { afterSilence } from './after-silence.ts';
import { type AttemptEnd, isTriedAgain, isTrouble } from './attempt-outcome.ts';
import type { MessageRow } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import { type OutboxPacing, retryPause } from './pacing.ts';
import { wipedWith } from './wiped-with.ts';

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  /** Between 0 and 1. */
  readonly chance: () => number;
  readonly hooks: MessageHooks;
  readonly pacing: OutboxPacing;
};

export type EndedAttempt = {
  readonly message: MessageRow;
  readonly attemptId: string;
  readonly end: AttemptEnd;
};

/**
 * Writes down what became of attempts, all of them or none. Each only if its message is still on that very attempt: a result
 * that comes after the message was settled otherwise changes nothing, and answers false.
 */
export const recordOutcomes =
  (needs: Needs) =>
  (ended: readonly EndedAttempt[]): Promise<readonly boolean[]> =>
    needs.database.transaction(async (sql) => {
      const written: boolean[] = [];
      for (const one of ended) written.push(await recordOutcome(sql, one, needs));
      return written;
    });

const recordOutcome = async (
  sql: Sql,
  { message, attemptId, end }: EndedAttempt,
  { clock, chance, hooks, pacing }: Needs,
): Promise<boolean> => {
  const now = clock.now();
  const { messages, attempts } = sql.tables;
  await sql
    .update(attempts)
    .set({ endedAt: now, outcome: end.kind, ...proofOf(end), ...troubleOf(end) })
    .where(eq(attempts.id, attemptId));
  const moved = await sql
    .update(messages)
    .set(nextState(message, end, now, { chance: chance(), pacing }))
    .where(
      and(
        eq(messages.id, message.id),
        eq(messages.attemptId, attemptId),
        inArray(messages.state, ['sending', 'ambiguous']),
      ),
    )
    .returning({ state: messages.state });
  if (moved.length === 0) return false;
  await announce(sql, message, end, hooks, now);
  return true;
};

const proofOf = (end: AttemptEnd) => {
  switch (end.kind) {
    case 'refused':
      return { code: end.code, detail: end.detail };
    case 'ambiguous':
      return { detail: end.detail };
    case 'accepted':
      return { detail: end.providerId };
    case 'not-started':
      return {};
  }
};

/** Nothing was asked of the provider by an attempt given up before its first byte. */
const troubleOf = (end: AttemptEnd) => (end.kind === 'not-started' ? {} : { troubled: isTrouble(end) });

type Pause = { readonly chance: number; readonly pacing: OutboxPacing };

const nextState = (message: MessageRow, end: AttemptEnd, now: Instant, { chance, pacing }: Pause) => {
  switch (end.kind) {
    case 'accepted':
      return {
        state: 'accepted',
        providerId: end.providerId,
        acceptedAt: now,
        leaseUntil: null,
        ...wipedWith(message),
      } as const;
    case 'ambiguous':
      return afterSilence(message, now, pacing);
    case 'not-started':
      return { state: 'due', leaseUntil: null, notBefore: now } as const;
    case 'refused':
      return isTriedAgain(end.verdict)
        ? ({
            state: 'due',
            leaseUntil: null,
            notBefore: later(now, retryPause(message.tries, chance, pacing)),
          } as const)
        : ({
            state: 'failed',
            leaseUntil: null,
            reason: end.code,
            endedAt: now,
            ...wipedWith(message),
          } as const);
  }
};

const announce = async (
  sql: Sql,
  message: MessageRow,
  end: AttemptEnd,
  hooks: MessageHooks,
  now: Instant,
) => {
  if (end.kind === 'accepted') await hooks.ended(sql, message, { kind: 'accepted' }, now);
  if (end.kind === 'refused' && !isTriedAgain(end.verdict)) {
    await hooks.ended(sql, message, { kind: 'failed', verdict: end.verdict, code: end.code }, now);
  }
};
