import type { Instant } from '@relais/domain/kernel/instant';
import { fallbackChannel } from '@relais/domain/nudge/channel';
import { eq } from 'drizzle-orm';
import type { Sql } from '../../database/sql.ts';
import type { Ids } from '../../foundations.ts';
import type { MessageRow } from '../../outbox/message.ts';
import type { LeaveDecision, MessageEnding, MessageHooks } from '../../outbox/message-hooks.ts';
import { intend } from '../../outbox/outbox.ts';
import type { ComposeMessage } from './compose-message.ts';
import { decideOn } from './decide-due-nudges.ts';
import type { NudgeRow } from './nudge-row.ts';
import type { NudgeSettings } from './nudge-settings.ts';
import { findPersonNow } from './person-now.ts';

type Needs = { readonly ids: Ids; readonly settings: () => NudgeSettings; readonly compose: ComposeMessage };

/** What a nudge has to say about its messages: whether they may still leave, and what follows when they end. */
export const nudgeHooks = (needs: Needs): MessageHooks => ({
  async mayLeave(sql, message, now): Promise<LeaveDecision> {
    const nudge = await nudgeOf(sql, message);
    if (nudge === undefined) return { kind: 'leave' };
    const { decision, found } = await decideOn(sql, nudge, needs.settings(), now, message.id);
    if (decision.decision === 'skip') return { kind: 'skip', reason: decision.reason };
    if (decision.decision === 'postpone') return { kind: 'postpone', until: decision.until };
    const stillTheirs = found?.addresses[message.channel] === message.recipient;
    return stillTheirs ? { kind: 'leave' } : { kind: 'skip', reason: 'contact-changed' };
  },
  async ended(sql, message, ending, now): Promise<void> {
    const nudge = await nudgeOf(sql, message);
    if (nudge === undefined) return;
    if (mayTryElsewhere(ending) && (await tryElsewhere(needs, sql, nudge, message, now))) return;
    await sql.update(sql.tables.nudges).set(stateAfter(ending)).where(eq(sql.tables.nudges.id, nudge.id));
  },
});

const nudgeOf = async (sql: Sql, { nudgeId }: MessageRow): Promise<NudgeRow | undefined> => {
  if (nudgeId === null) return undefined;
  const { nudges } = sql.tables;
  const [nudge] = await sql.select().from(nudges).where(eq(nudges.id, nudgeId));
  return nudge;
};

const mayTryElsewhere = (ending: MessageEnding): boolean =>
  ending.kind === 'failed' || (ending.kind === 'skipped' && ending.reason === 'contact-changed');

/** The next channel of the rule, in the same transaction as the failure that calls for it. */
const tryElsewhere = async (
  { ids, settings, compose }: Needs,
  sql: Sql,
  nudge: NudgeRow,
  message: MessageRow,
  now: Instant,
): Promise<boolean> => {
  const rule = settings().rules.find(({ id }) => id === nudge.rule);
  const found = await findPersonNow(sql, nudge.rpps, rule?.anchor ?? 'wait-over', now, message.id);
  if (rule === undefined || found === undefined) return false;
  const channel = fallbackChannel(rule.channels, message.channel, found.person.reachable);
  if (!channel.ok) return false;
  const composed = compose(nudge, channel.value, found);
  if (!composed.ok) return false;
  await sql
    .update(sql.tables.nudges)
    .set({ channel: channel.value })
    .where(eq(sql.tables.nudges.id, nudge.id));
  await intend(sql, { ...composed.value, notBefore: now }, { id: ids.next(), now });
  return true;
};

const stateAfter = (ending: MessageEnding) => {
  switch (ending.kind) {
    case 'accepted':
    case 'delivered':
      return { state: 'sent' } as const;
    case 'failed':
      return { state: 'failed' } as const;
    case 'expired':
      return { state: 'skipped', skipReason: 'too-late' } as const;
    case 'skipped':
      return { state: 'skipped', skipReason: ending.reason } as const;
  }
};
