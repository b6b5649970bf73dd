import { changeCampaign, findCampaign } from './campaign.repository.ts';
import { pageOfPeople } from './campaign-people.ts';
import type { CampaignsNeeds } from './campaigns-needs.ts';

/**
 * Writes down the next people a campaign speaks to, and how far it got, together. Answers whether there is more. People
 * are named once: whoever is on the list already is left as they are.
 */
export const gatherSome = (
  { database, clock, policy: readPolicy }: Pick<CampaignsNeeds, 'database' | 'clock' | 'policy'>,
  id: string,
): Promise<boolean> =>
  database.transaction(async (sql) => {
    const campaign = await findCampaign(sql, id);
    if (campaign?.state !== 'running' || campaign.gatheredAt !== null) return false;
    const now = clock.now();
    const startsAt = campaign.startsAt ?? now;
    const page = await pageOfPeople(sql, campaign, await readPolicy(sql), {
      after: campaign.gatheredUpTo,
      now,
      startsAt,
    });
    const recipients = page.people.map(({ person: { rpps } }) => ({
      campaignId: id,
      rpps,
      state: 'waiting' as const,
      wakeAt: startsAt,
      segments: 0,
    }));
    if (recipients.length > 0) {
      await sql.insert(sql.tables.campaignRecipients).values(recipients).onConflictDoNothing();
    }
    const atTheEnd = page.upTo === undefined;
    await changeCampaign(sql, id, ['running'], atTheEnd ? { gatheredAt: now } : { gatheredUpTo: page.upTo });
    return !atTheEnd;
  });
