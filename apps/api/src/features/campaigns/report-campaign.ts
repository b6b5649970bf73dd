import { accept, refuse } from '@relais/domain/kernel/result';
import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { messagePrice } from '../../messages/message-price.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { findCampaign, mayBeSeen } from './campaign.repository.ts';
import { progressOf, segmentsOf } from './campaign-progress.ts';
import { nobodyYet } from './campaigns.queries.ts';
import type { CampaignsUseCases } from './campaigns.use-cases.ts';

type Needs = { readonly database: Database; readonly policy: ReadPolicy };

/** What became of a campaign, by channel, and why some received nothing. */
export const reportCampaign =
  ({ database: { read }, policy }: Needs): CampaignsUseCases['report'] =>
  async (id, { scope }) => {
    const campaign = await findCampaign(read, id);
    if (campaign === undefined || !mayBeSeen(campaign, scope)) return refuse({ code: 'not-found' });
    const { campaignRecipients, messages } = read.tables;
    const byState = await read
      .select({
        channel: messages.channel,
        state: messages.state,
        reason: messages.reason,
        messages: count(),
      })
      .from(messages)
      .where(eq(messages.campaignId, id))
      .groupBy(messages.channel, messages.state, messages.reason);
    const exclusions = await read
      .select({ reason: campaignRecipients.skipReason, people: count() })
      .from(campaignRecipients)
      .where(and(eq(campaignRecipients.campaignId, id), isNotNull(campaignRecipients.skipReason)))
      .groupBy(campaignRecipients.skipReason);
    const segments = await segmentsOf(read, id);
    return accept({
      progress: (await progressOf(read, [campaign])).get(id) ?? nobodyYet,
      messages: byState
        .map(({ reason, ...row }) => ({ ...row, reason: reason ?? undefined }))
        .toSorted((one, other) => other.messages - one.messages),
      exclusions: exclusions
        .flatMap(({ reason, people }) => (reason === null ? [] : [{ reason, people }]))
        .toSorted((one, other) => other.people - one.people),
      segments,
      price: messagePrice(segments, (await policy(read)).settings),
    });
  };
