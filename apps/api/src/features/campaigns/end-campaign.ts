import { and, eq, inArray } from 'drizzle-orm';
import { changeCampaign, findCampaign } from './campaign.repository.ts';
import type { CampaignsNeeds } from './campaigns-needs.ts';

type Needs = Pick<CampaignsNeeds, 'database' | 'clock'>;

/** A campaign is over when everybody was gathered and nobody waits or is on their way any more. */
export const endIfDone = async ({ database, clock }: Needs, id: string): Promise<void> => {
  const campaign = await findCampaign(database.read, id);
  if (campaign?.state !== 'running' || campaign.gatheredAt === null) return;
  await database.transaction(async (sql) => {
    const { campaignRecipients } = sql.tables;
    const [open] = await sql
      .select({ rpps: campaignRecipients.rpps })
      .from(campaignRecipients)
      .where(
        and(eq(campaignRecipients.campaignId, id), inArray(campaignRecipients.state, ['waiting', 'handed'])),
      )
      .limit(1);
    if (open === undefined)
      await changeCampaign(sql, id, ['running'], { state: 'done', endedAt: clock.now() });
  });
};

const sweptAtOnce = 500;

/** Writes down of each who still waited that the campaign was called off. Answers whether there are more. */
export const sweepSome = ({ database, clock }: Needs, id: string): Promise<boolean> =>
  database.transaction(async (sql) => {
    const { campaignRecipients } = sql.tables;
    const rows = await sql
      .select({ rpps: campaignRecipients.rpps })
      .from(campaignRecipients)
      .where(and(eq(campaignRecipients.campaignId, id), eq(campaignRecipients.state, 'waiting')))
      .limit(sweptAtOnce);
    if (rows.length === 0) return false;
    await sql
      .update(campaignRecipients)
      .set({ state: 'skipped', skipReason: 'campaign-cancelled', decidedAt: clock.now() })
      .where(
        and(
          eq(campaignRecipients.campaignId, id),
          inArray(
            campaignRecipients.rpps,
            rows.map(({ rpps }) => rpps),
          ),
        ),
      );
    return rows.length === sweptAtOnce;
  });
