import { setImmediate } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { type CampaignRow, campaignsIn, changeCampaign } from './campaign.repository.ts';
import type { CampaignsNeeds } from './campaigns-needs.ts';
import { endIfDone, sweepSome } from './end-campaign.ts';
import { gatherSome } from './gather-recipients.ts';
import { handSome } from './hand-recipients.ts';

/** Batches of one turn, over each campaign: the rest waits for the next turn. */
export const batchesPerTurn = 20;

/**
 * Moves every campaign on by a bounded amount of work: starts those whose time has come, gathers recipients, hands over
 * what may leave, ends what is over. Everything it needs to go on is in the database: a kill between two batches costs
 * nothing, and a batch is one transaction. Answers how many batches did something.
 */
export const runCampaigns = (needs: CampaignsNeeds) => async (): Promise<number> => {
  const { database } = needs;
  await startDue(needs);
  let worked = 0;
  for (const campaign of await campaignsIn(database.read, 'running')) {
    worked += await inBatches(() => gatherSome(needs, campaign.id));
    worked += await inBatches(() => handSome(needs, campaign.id));
    await endIfDone(needs, campaign.id);
  }
  for (const campaign of await cancelledWithPeopleWaiting(database)) {
    worked += await inBatches(() => sweepSome(needs, campaign.id));
  }
  return worked;
};

const startDue = async ({ database, clock }: CampaignsNeeds): Promise<void> => {
  for (const { id, startsAt } of await campaignsIn(database.read, 'scheduled')) {
    if (startsAt === null || startsAt > clock.now()) continue;
    await database.transaction((sql) => changeCampaign(sql, id, ['scheduled'], { state: 'running' }));
  }
};

/** One transaction after the other, with room in between for whoever else has something to do. */
const inBatches = async (batch: () => Promise<boolean>): Promise<number> => {
  for (let done = 0; done < batchesPerTurn; done += 1) {
    if (!(await batch())) return done;
    await setImmediate();
  }
  return batchesPerTurn;
};

const cancelledWithPeopleWaiting = async ({
  read,
}: Database): Promise<readonly Pick<CampaignRow, 'id'>[]> => {
  const { campaigns, campaignRecipients } = read.tables;
  return read
    .selectDistinct({ id: campaigns.id })
    .from(campaigns)
    .innerJoin(campaignRecipients, eq(campaignRecipients.campaignId, campaigns.id))
    .where(and(eq(campaigns.state, 'cancelled'), eq(campaignRecipients.state, 'waiting')));
};
