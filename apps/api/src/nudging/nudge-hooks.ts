import type { Instant } from '@relais/domain/kernel/instant';
import { fallbackChannel } from '@relais/domain/nudge/channel';
import { standingOf } from '@relais/domain/nudge/standing';
import { eq } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';
import type { Ids } from '../foundations.ts';
import type { MessageRow } from '../outbox/message.ts';
import type { LeaveDecision, MessageEnding, MessageHooks } from '../outbox/message-hooks.ts';
import { intend } from '../outbox/outbox.ts';
import type { ComposeMessage } from './compose-message.ts';
import { countSending } from './daily-sendings.ts';
import { decideOnDeparture } from './decide-on.ts';
import { learnFrom } from './learn-from-ending.ts';
import { peopleToDecide } from './people-to-decide.ts';
import type { PlanPeople } from './plan-people.ts';
import { type ReadPolicy, someRuleFollows } from './policy.ts';
import { thesePeople } from './whom.ts';
import type { NudgeRow } from './written-nudges.ts';

type Needs = {
  readonly ids: Ids;
  readonly policy: ReadPolicy;
  readonly compose: ComposeMessage;
  readonly plan: PlanPeople;
};

/** What a nudge has to say about its messages: whether they may still leave, and what follows when they end. */
export const nudgeHooks = (needs: Needs): MessageHooks => ({
  async mayLeave(sql, message, now): Promise<LeaveDecision> {
    const nudge = await nudgeOf(sql, message);
    if (nudge === undefined) return { kind: 'leave' };
    const { decision, found } = await decideOnDeparture(needs)(sql, nudge, message.channel, now);
    if (decision.decision === 'skip') return { kind: 'skip', reason: decision.reason };
    if (decision.decision === 'postpone') {
      const { until, because } = decision;
      await sql
        .update(sql.tables.nudges)
        .set({ heldBecause: because })
        .where(eq(sql.tables.nudges.id, nudge.id));
      return { kind: 'postpone', until };
    }
    const stillTheirs = found?.addresses[message.channel] === message.recipient;
    return stillTheirs ? { kind: 'leave' } : { kind: 'skip', reason: 'contact-changed' };
  },
  async ended(sql, message, ending, now): Promise<void> {
    const nudge = await nudgeOf(sql, message);
    if (nudge === undefined) return;
    const learnt = await learnFrom(needs)(sql, message, ending, now);
    const elsewhere = mayTryElsewhere(ending) && (await tryElsewhere(needs, sql, nudge, message, now));
    if (!elsewhere) {
      await sql.update(sql.tables.nudges).set(stateAfter(ending)).where(eq(sql.tables.nudges.id, nudge.id));
    }
    const undone = !elsewhere && ending.kind !== 'accepted' && ending.kind !== 'delivered';
    if (learnt || (undone && (await someRuleFollows(needs.policy, sql)))) {
      await needs.plan(sql, [nudge.rpps], now);
    }
  },
});

const nudgeOf = async (sql: Sql, { nudgeId }: MessageRow): Promise<NudgeRow | undefined> => {
  if (nudgeId === null) return undefined;
  const { nudges } = sql.tables;
  const [nudge] = await sql.select().from(nudges).where(eq(nudges.id, nudgeId));
  return nudge;
};

const mayTryElsewhere = (ending: MessageEnding): boolean =>
  ending.kind === 'failed' ||
  (ending.kind === 'skipped' && ['contact-changed', 'opted-out', 'no-channel'].includes(ending.reason));

/** The next channel of the rule, in the same transaction as the failure that calls for it. */
const tryElsewhere = async (
  { ids, policy: readPolicy, compose }: Needs,
  sql: Sql,
  nudge: NudgeRow,
  message: MessageRow,
  now: Instant,
): Promise<boolean> => {
  const { ruleById, hours } = await readPolicy(sql);
  const rule = ruleById.get(nudge.rule);
  const people = await peopleToDecide(sql, thesePeople([nudge.rpps]), now);
  const found = people.get(nudge.rpps);
  if (rule === undefined || found === undefined) return false;
  const { reachable } = standingOf(found.person, rule, { now, hours, rules: ruleById, heldOut: false });
  const channel = fallbackChannel(rule.channels, message.channel, reachable);
  if (!channel.ok) return false;
  const composed = await compose(sql, nudge, rule, channel.value, found);
  if (!composed.ok) return false;
  await sql
    .update(sql.tables.nudges)
    .set({ channel: channel.value })
    .where(eq(sql.tables.nudges.id, nudge.id));
  // The place of the message that failed: the day’s limit does not keep its other way closed.
  await countSending(sql, { day: hours.day(now, found.place.zone), channel: channel.value });
  await intend(sql, { ...composed.value, notBefore: now }, { id: ids.next(), now });
  return true;
};

const stateAfter = (ending: MessageEnding) => {
  switch (ending.kind) {
    case 'accepted':
    case 'delivered':
      return { state: 'sent', heldBecause: null } as const;
    case 'failed':
      return { state: 'failed', heldBecause: null } as const;
    case 'expired':
      return { state: 'skipped', skipReason: 'too-late', heldBecause: null } as const;
    case 'skipped':
      return { state: 'skipped', skipReason: ending.reason, heldBecause: null } as const;
  }
};
