import type { Database } from '../../database/database.ts';
import type { Clock, Digest, Ids } from '../../foundations.ts';
import type { PlanPeople } from '../../nudging/plan-people.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import type { MessageHooks } from '../../outbox/message-hooks.ts';
import { campaignHooks } from './campaign-hooks.ts';
import { campaignWriter } from './campaign-message.ts';
import { runCampaigns } from './run-campaigns.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly env: { readonly portalOrigin: string };
  readonly policy: ReadPolicy;
  readonly plan: PlanPeople;
};

/** Everything that sends campaigns, beside the nudges and under the same policy. */
export const campaignEngine = (
  needs: Needs,
): { readonly run: () => Promise<number>; readonly hooks: MessageHooks } => {
  const withWriter = { ...needs, writer: campaignWriter(needs) };
  return { run: runCampaigns(withWriter), hooks: campaignHooks(withWriter) };
};
