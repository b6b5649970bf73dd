import type { Instant } from '@relais/domain/kernel/instant';
import { and, asc, eq, lte } from 'drizzle-orm';
import type { LeaseClock } from '../database/claiming.ts';
import type { Database } from '../database/database.ts';
import { latestRestore, type RestoreRow } from '../restores/restores.repository.ts';
import type { MessageChannel, MessageRow, OutgoingMessage } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import type { OutboxPacing } from './pacing.ts';
import { type Evidence, type SettleDecision, settle } from './settling.ts';
import { wipedWith } from './wiped-with.ts';

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  readonly leaseClock: LeaseClock;
  readonly hooks: MessageHooks;
  readonly pacing: OutboxPacing;
  readonly find: (channel: MessageChannel, message: OutgoingMessage) => Promise<Evidence>;
  readonly alarm: (alarm: {
    readonly kind: 'duplicate';
    readonly messageId: string;
    readonly providerIds: readonly string[];
  }) => void;
};

/** Looks for each ambiguous message whose settle time has come, and decides. Answers how many were looked for. */
export const settleAmbiguous = async (needs: Needs): Promise<number> => {
  const { database, clock, leaseClock, find } = needs;
  const { messages } = database.read.tables;
  const waiting = await database.read
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.state, 'ambiguous'),
        lte(messages.settleAt, await leaseClock(database.read, clock.now())),
      ),
    )
    .orderBy(asc(messages.settleAt))
    .limit(needs.pacing.looksAtOnce);
  const restore = waiting.length === 0 ? undefined : await latestRestore(database.read);
  await Promise.all(
    waiting.map(async (row) => decide(needs, row, await find(row.channel, writtenSince(row, restore)))),
  );
  return waiting.length;
};

/** A message written again after a restore may have left before: it is looked for as far back as the database had forgotten. */
const writtenSince = (row: MessageRow, restore: RestoreRow | undefined): OutgoingMessage =>
  restore !== undefined && restore.since < row.createdAt ? { ...row, createdAt: restore.since } : row;

const decide = async (needs: Needs, row: MessageRow, evidence: Evidence): Promise<void> => {
  const now = needs.clock.now();
  const leaseNow = await needs.leaseClock(needs.database.read, now);
  const decision = settle(evidence, row.absences, leaseNow, needs.pacing);
  if (decision.kind === 'accepted' && decision.duplicates.length > 0) {
    needs.alarm({
      kind: 'duplicate',
      messageId: row.id,
      providerIds: [decision.providerId, ...decision.duplicates],
    });
  }
  await needs.database.transaction(async (sql) => {
    const { messages } = sql.tables;
    const moved = await sql
      .update(messages)
      .set({
        ...stateAfter(decision, now),
        ...(decision.kind === 'accepted' ? wipedWith(row) : {}),
      })
      .where(
        and(
          eq(messages.id, row.id),
          eq(messages.state, 'ambiguous'),
          eq(messages.attemptId, row.attemptId ?? ''),
        ),
      )
      .returning({ id: messages.id });
    if (moved.length > 0 && decision.kind === 'accepted') {
      await needs.hooks.ended(sql, row, { kind: 'accepted' }, now);
    }
  });
};

const stateAfter = (decision: SettleDecision, now: Instant) => {
  switch (decision.kind) {
    case 'accepted':
      return { state: 'accepted', providerId: decision.providerId, acceptedAt: now, settleAt: null } as const;
    case 'due':
      return { state: 'due', notBefore: now, settleAt: null, absences: 0, absentAt: now } as const;
    case 'look-again':
      return { settleAt: decision.at, absences: decision.absences } as const;
    case 'parked':
      return { state: 'parked', reason: 'no-evidence', settleAt: null } as const;
  }
};
