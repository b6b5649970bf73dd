import { hours, type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { type Channel, fallbackChannel } from '@relais/domain/nudge/channel';
import { and, eq } from 'drizzle-orm';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { learnFrom } from '../../nudging/learn-from-ending.ts';
import { peopleToDecide } from '../../nudging/people-to-decide.ts';
import type { PlanPeople } from '../../nudging/plan-people.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { thesePeople } from '../../nudging/whom.ts';
import type { MessageRow } from '../../outbox/message.ts';
import type { LeaveDecision, MessageEnding, MessageHooks } from '../../outbox/message-hooks.ts';
import { type CampaignRow, findCampaign, type RecipientRow } from './campaign.repository.ts';
import type { CampaignWriter } from './campaign-message.ts';
import { decideDeparture, standing } from './decide-recipient.ts';
import { handMessage } from './hand-message.ts';

export type CampaignHooksNeeds = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly policy: ReadPolicy;
  readonly plan: PlanPeople;
  readonly writer: CampaignWriter;
};

/** A campaign on pause is asked again this often, should nobody resume it; resuming asks at once. */
const pauseLook = hours(1);
/** Nobody says when a switch is turned back on. */
const switchLook = minutes(1);

/** What a campaign has to say about its messages: whether they may still leave, and what follows when they end. */
export const campaignHooks = (needs: CampaignHooksNeeds): MessageHooks => ({
  async mayLeave(sql, message, now): Promise<LeaveDecision> {
    const campaign = await campaignOf(sql, message);
    if (campaign === undefined || campaign.state === 'cancelled') {
      return { kind: 'skip', reason: 'campaign-cancelled' };
    }
    if (campaign.state === 'paused') return { kind: 'postpone', until: later(now, pauseLook) };
    const policy = await needs.policy(sql);
    const { rpps, channel } = message;
    const found = (await peopleToDecide(sql, thesePeople([rpps]), now)).get(rpps);
    const startsAt = campaign.startsAt ?? now;
    const decision = decideDeparture({ campaign, rpps, found, policy, startsAt, now }, channel);
    if (decision.decision === 'skip') return { kind: 'skip', reason: decision.reason };
    if (decision.decision === 'postpone') {
      const soon = later(now, switchLook);
      return { kind: 'postpone', until: decision.because === 'kill-switch' ? soon : decision.until };
    }
    const stillTheirs = found?.addresses[channel] === message.recipient;
    return stillTheirs ? { kind: 'leave' } : { kind: 'skip', reason: 'contact-changed' };
  },

  async ended(sql, message, ending, now): Promise<void> {
    const campaign = await campaignOf(sql, message);
    if (campaign === undefined) return;
    const learnt = await learnFrom(needs)(sql, message, ending, now);
    const elsewhere = mayTryElsewhere(ending) && (await tryElsewhere(needs, sql, campaign, message, now));
    if (!elsewhere) await writeEnding(sql, campaign.id, message, { ...stateAfter(ending), decidedAt: now });
    if (learnt) await needs.plan(sql, [message.rpps], now);
  },
});

const campaignOf = async (sql: Sql, { campaignId }: MessageRow): Promise<CampaignRow | undefined> =>
  campaignId === null ? undefined : findCampaign(sql, campaignId);

const mayTryElsewhere = (ending: MessageEnding): boolean =>
  ending.kind === 'failed' || (ending.kind === 'skipped' && ending.reason === 'contact-changed');

/** The other channel of the campaign, in the same transaction as the failure that calls for it. */
const tryElsewhere = async (
  needs: CampaignHooksNeeds,
  sql: Sql,
  campaign: CampaignRow,
  message: MessageRow,
  now: Instant,
): Promise<boolean> => {
  if (campaign.state === 'cancelled') return false;
  const found = (await peopleToDecide(sql, thesePeople([message.rpps]), now)).get(message.rpps);
  if (found === undefined) return false;
  const policy = await needs.policy(sql);
  const { reachable } = standing({ campaign, policy, startsAt: campaign.startsAt ?? now, now }, found, true);
  const channel = fallbackChannel(campaign.channels, message.channel, reachable);
  if (!channel.ok || (await wasWritten(sql, message, channel.value))) return false;
  const handed = await handMessage(needs, sql, {
    campaign,
    channel: channel.value,
    found,
    policy,
    now,
    isFallback: true,
  });
  return handed === 'handed';
};

/** Each channel is tried once: both may fail without a word about the coordinates. */
const wasWritten = async (sql: Sql, message: MessageRow, channel: Channel): Promise<boolean> => {
  const { messages } = sql.tables;
  const [found] = await sql
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.campaignId, message.campaignId ?? ''),
        eq(messages.rpps, message.rpps),
        eq(messages.channel, channel),
      ),
    );
  return found !== undefined;
};

const writeEnding = async (
  sql: Sql,
  campaignId: string,
  { rpps, channel }: MessageRow,
  ending: Partial<RecipientRow>,
): Promise<void> => {
  const { campaignRecipients } = sql.tables;
  await sql
    .update(campaignRecipients)
    .set(ending)
    .where(
      and(
        eq(campaignRecipients.campaignId, campaignId),
        eq(campaignRecipients.rpps, rpps),
        // The other channel has taken over: a late word on the first one no longer speaks for the person.
        eq(campaignRecipients.channel, channel),
      ),
    );
};

const stateAfter = (ending: MessageEnding): Partial<RecipientRow> => {
  switch (ending.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'delivered':
      return { state: 'delivered' };
    case 'failed':
      return { state: 'failed' };
    case 'expired':
      return { state: 'skipped', skipReason: 'too-late' };
    case 'skipped':
      return { state: 'skipped', skipReason: ending.reason };
  }
};
