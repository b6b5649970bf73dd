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
};

/** Writes one person's message for the sender to take, and that it was, in the caller's transaction. */
export const handMessage = async (
  { ids, writer }: Needs,
  sql: Sql,
  { campaign, channel, found, policy, now }: Handing,
): Promise<'handed' | 'unresolved-template'> => {
  const written = writer.write(campaign, channel, found, now);
  if (!written.ok) return written.refusal.code;
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
  await countSending(sql, policy.hours.day(now, found.place.zone), channel);
  await intend(sql, written.value, { id: ids.next(), now });
  return 'handed';
};
