import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import { measureSms } from '@relais/domain/nudge/sms-text';
import { and, eq, sql as statement } from 'drizzle-orm';
import type { Sql } from '../../database/sql.ts';
import type { Ids } from '../../foundations.ts';
import { countSending } from '../../nudging/daily-sendings.ts';
import type { PersonToDecide } from '../../nudging/people-to-decide.ts';
import type { NudgingPolicy } from '../../nudging/policy.ts';
import { intend } from '../../outbox/outbox.ts';
import type { CampaignRow } from './campaign.repository.ts';
import type { CampaignWriter } from './campaign-message.ts';

type Needs = { readonly ids: Ids; readonly writer: CampaignWriter };

type Handing = {
  readonly campaign: CampaignRow;
  readonly channel: Channel;
  readonly found: PersonToDecide;
  readonly policy: NudgingPolicy;
  readonly now: Instant;
  /** In the place of a message that failed: the day’s limit does not keep its other way closed. */
  readonly isFallback?: true;
};

/** Writes one person's message for the sender to take, and that it was, in the caller's transaction. */
export const handMessage = async (
  { ids, writer }: Needs,
  sql: Sql,
  { campaign, channel, found, policy, now, isFallback }: Handing,
): Promise<'handed' | 'unresolved-template' | 'daily-limit'> => {
  const written = writer.write(campaign, channel, found, now);
  if (!written.ok) return written.refusal.code;
  const day = policy.hours.day(now, found.place.zone);
  const limit = isFallback ? undefined : policy.settings.dailyLimits[channel];
  if (!(await countSending(sql, { day, channel, limit }))) return 'daily-limit';
  const { campaignRecipients } = sql.tables;
  const { segments } = measureSms(channel === 'sms' ? written.value.text : '');
  await sql
    .update(campaignRecipients)
    .set({
      state: 'handed',
      channel,
      segments: statement`${campaignRecipients.segments} + ${segments}`,
      decidedAt: now,
    })
    .where(
      and(eq(campaignRecipients.campaignId, campaign.id), eq(campaignRecipients.rpps, found.person.rpps)),
    );
  await intend(sql, written.value, { id: ids.next(), now });
  return 'handed';
};
