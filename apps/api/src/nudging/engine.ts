import type { Database } from '../database/database.ts';
import type { Clock, Digest, Ids } from '../foundations.ts';
import { templatesInForce } from '../messages/templates-in-force.ts';
import { composeMessage } from './compose-message.ts';
import { decideDueNudges } from './decide-due-nudges.ts';
import { nudgeHooks } from './nudge-hooks.ts';
import { planPeople } from './plan-people.ts';
import { policyReader } from './policy.ts';

export type NudgingNeeds = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly env: { readonly portalOrigin: string };
};

/** Everything that plans, decides and follows nudges, over one policy. */
export const nudgingEngine = (foundations: NudgingNeeds) => {
  const policy = policyReader();
  const templateFor = templatesInForce();
  const needs = {
    ...foundations,
    policy,
    plan: planPeople({ ...foundations, policy }),
    compose: composeMessage({ ...foundations, templateFor, publicUrl: foundations.env.portalOrigin }),
  };
  return { policy, plan: needs.plan, decideDue: decideDueNudges(needs), hooks: nudgeHooks(needs) };
};
