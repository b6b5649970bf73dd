import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, asc, count, eq, lte } from 'drizzle-orm';
import type { ReadSql, Sql } from '../../database/sql.ts';
import { leftToday } from '../../nudging/daily-sendings.ts';
import { peopleToDecide } from '../../nudging/people-to-decide.ts';
import type { NudgingPolicy } from '../../nudging/policy.ts';
import { thesePeople } from '../../nudging/whom.ts';
import { type CampaignRow, findCampaign, type RecipientRow } from './campaign.repository.ts';
import type { CampaignsNeeds } from './campaigns-needs.ts';
import { decideRecipient } from './decide-recipient.ts';
import { handMessage } from './hand-message.ts';

/** Decided together, in one transaction. */
const handedAtOnce = 50;

/**
 * Written and not yet taken by a provider, at most: what is decided late is decided better, a pause holds nearly
 * everything back, and nobody else's message waits behind a whole campaign.
 */
export const mostOnTheirWay = 100;

/** Decides the next people whose turn it is and writes their messages. Answers whether there is more to do now. */
export const handSome = (needs: CampaignsNeeds, id: string): Promise<boolean> =>
  needs.database.transaction(async (sql) => {
    const campaign = await findCampaign(sql, id);
    if (campaign?.state !== 'running') return false;
    const policy = await needs.policy(sql);
    // Held by the region: nothing is decided that would have to be decided again.
    if (policy.settings.killSwitch) return false;
    const now = needs.clock.now();
    const room = Math.min(handedAtOnce, mostOnTheirWay - (await onTheirWay(sql, id)));
    const turn = room <= 0 ? [] : await whoseTurn(sql, id, now, room);
    if (turn.length === 0) return false;
    const found = await peopleToDecide(sql, thesePeople(turn), now);
    for (const rpps of turn)
      await decideOne(needs, sql, { campaign, policy, rpps, found: found.get(rpps), now });
    return turn.length === room;
  });

const whoseTurn = async (sql: ReadSql, id: string, now: Instant, limit: number): Promise<Rpps[]> => {
  const { campaignRecipients } = sql.tables;
  const rows = await sql
    .select({ rpps: campaignRecipients.rpps })
    .from(campaignRecipients)
    .where(
      and(
        eq(campaignRecipients.campaignId, id),
        eq(campaignRecipients.state, 'waiting'),
        lte(campaignRecipients.wakeAt, now),
      ),
    )
    .orderBy(asc(campaignRecipients.wakeAt), asc(campaignRecipients.rpps))
    .limit(limit);
  return rows.map(({ rpps }) => rpps);
};

export const onTheirWay = async (sql: ReadSql, id: string): Promise<number> => {
  const { campaignRecipients } = sql.tables;
  const [row] = await sql
    .select({ people: count() })
    .from(campaignRecipients)
    .where(and(eq(campaignRecipients.campaignId, id), eq(campaignRecipients.state, 'handed')));
  return row?.people ?? 0;
};

type Deciding = {
  readonly campaign: CampaignRow;
  readonly policy: NudgingPolicy;
  readonly rpps: Rpps;
  readonly found: Parameters<typeof decideRecipient>[0]['found'];
  readonly now: Instant;
};

const decideOne = async (needs: CampaignsNeeds, sql: Sql, deciding: Deciding): Promise<void> => {
  const { campaign, policy, rpps, found, now } = deciding;
  const decision = decideRecipient({
    ...deciding,
    startsAt: campaign.startsAt ?? now,
    leftToday: found === undefined ? {} : await leftToday(sql, policy, found.place, now),
  });
  const skip = (skipReason: RecipientRow['skipReason']) =>
    update(sql, campaign.id, rpps, { state: 'skipped', skipReason, decidedAt: now });
  if (decision.decision === 'skip') return skip(decision.reason);
  if (decision.decision === 'postpone') return update(sql, campaign.id, rpps, { wakeAt: decision.until });
  if (found === undefined) return;
  const handed = await handMessage(needs, sql, { campaign, channel: decision.channel, found, policy, now });
  if (handed === 'daily-limit') {
    const { hours } = policy;
    const tomorrow = hours.nextOpen(hours.nextDay(now, found.place.zone), found.place);
    return update(sql, campaign.id, rpps, { wakeAt: tomorrow });
  }
  if (handed !== 'handed') await skip(handed);
};

const update = async (
  sql: Sql,
  campaignId: string,
  rpps: Rpps,
  change: Partial<RecipientRow>,
): Promise<void> => {
  const { campaignRecipients } = sql.tables;
  await sql
    .update(campaignRecipients)
    .set(change)
    .where(and(eq(campaignRecipients.campaignId, campaignId), eq(campaignRecipients.rpps, rpps)));
};
