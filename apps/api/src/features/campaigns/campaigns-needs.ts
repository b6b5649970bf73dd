import type { Database } from '../../database/database.ts';
import type { Clock, Ids } from '../../foundations.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import type { CampaignWriter } from './campaign-message.ts';

/** What moving campaigns on takes. */
export type CampaignsNeeds = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly policy: ReadPolicy;
  readonly writer: CampaignWriter;
};
