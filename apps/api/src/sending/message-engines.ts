import { campaignEngine } from '../features/campaigns/campaign-engine.ts';
import { openingLinks } from '../links/open-on-departure.ts';
import { type NudgingNeeds, nudgingEngine } from '../nudging/engine.ts';
import type { MessageRow } from '../outbox/message.ts';
import type { MessageHooks } from '../outbox/message-hooks.ts';

/** Whatever causes messages, and for each message the one that caused it. Sign-in codes answer to nobody. */
export const messageEngines = (foundations: NudgingNeeds) => {
  const nudging = nudgingEngine(foundations);
  const campaigns = campaignEngine({ ...foundations, policy: nudging.policy, plan: nudging.plan });
  const causeOf = ({ campaignId }: MessageRow): MessageHooks =>
    campaignId === null ? nudging.hooks : campaigns.hooks;
  const hooks: MessageHooks = {
    mayLeave: (sql, message, now) => causeOf(message).mayLeave(sql, message, now),
    ended: (sql, message, ending, now) => causeOf(message).ended(sql, message, ending, now),
  };
  return { nudging, campaigns, hooks: openingLinks(foundations.digest, hooks) };
};
