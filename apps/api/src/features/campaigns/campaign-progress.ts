import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { and, count, eq, inArray, isNotNull, min, sum } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import type { CampaignRow } from './campaign.repository.ts';
import { recipientStates } from './campaign-states.ts';
import type { CampaignProgress } from './campaigns.use-cases.ts';

/** Counts of each campaign, from the rows themselves: they cannot disagree with what was sent. */
export const progressOf = async (
  sql: ReadSql,
  campaigns: readonly CampaignRow[],
): Promise<ReadonlyMap<string, CampaignProgress>> => {
  const { campaignRecipients } = sql.tables;
  const ids = campaigns.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await sql
    .select({
      id: campaignRecipients.campaignId,
      state: campaignRecipients.state,
      people: count(),
      nextAt: min(campaignRecipients.wakeAt),
    })
    .from(campaignRecipients)
    .where(inArray(campaignRecipients.campaignId, ids))
    .groupBy(campaignRecipients.campaignId, campaignRecipients.state);
  return new Map(
    campaigns.map((campaign) => {
      const theirs = rows.filter(({ id }) => id === campaign.id);
      const waiting = theirs.find(({ state }) => state === 'waiting');
      const cancelled = campaign.state === 'cancelled';
      const peopleIn = (state: (typeof recipientStates)[number]) =>
        theirs.find((row) => row.state === state)?.people ?? 0;
      const states = Object.fromEntries(recipientStates.map((state) => [state, peopleIn(state)]));
      const progress: CampaignProgress = {
        waiting: cancelled ? 0 : (states['waiting'] ?? 0),
        handed: states['handed'] ?? 0,
        sent: states['sent'] ?? 0,
        delivered: states['delivered'] ?? 0,
        failed: states['failed'] ?? 0,
        // Those who still waited when it was called off are written down as such little by little.
        skipped: (states['skipped'] ?? 0) + (cancelled ? (states['waiting'] ?? 0) : 0),
        total: theirs.reduce((sum, { people }) => sum + people, 0),
        gathering: campaign.state === 'running' && campaign.gatheredAt === null,
        nextAt:
          cancelled || waiting?.nextAt == null ? undefined : instantFromMilliseconds(Number(waiting.nextAt)),
      };
      return [campaign.id, progress];
    }),
  );
};

/** What is billed: the SMS that the provider has taken, whatever became of them; those it never took cost nothing. */
export const segmentsOf = async (sql: ReadSql, id: string): Promise<number> => {
  const { campaignRecipients, messages } = sql.tables;
  const [row] = await sql
    .select({ segments: sum(campaignRecipients.segments) })
    .from(campaignRecipients)
    .innerJoin(
      messages,
      and(eq(messages.campaignId, campaignRecipients.campaignId), eq(messages.rpps, campaignRecipients.rpps)),
    )
    .where(
      and(eq(campaignRecipients.campaignId, id), eq(messages.channel, 'sms'), isNotNull(messages.acceptedAt)),
    );
  return Number(row?.segments ?? 0);
};
