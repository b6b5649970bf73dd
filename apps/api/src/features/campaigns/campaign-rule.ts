import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later } from '@relais/domain/kernel/instant';
import type { Audience } from '@relais/domain/nudge/audience';
import { defaultCaps } from '@relais/domain/nudge/caps';
import type { PlannedNudge } from '@relais/domain/nudge/plan';
import { type NudgeRule, sinceEver } from '@relais/domain/nudge/rule';
import type { CampaignRow } from './campaign.repository.ts';

/** A campaign as the decision on nudges sees it: one rule that fires once, at its launch, under the caps of all nudges. */
export const ruleOf = (campaign: CampaignRow): NudgeRule => ({
  id: `campaign/${campaign.id}`,
  version: campaign.version,
  since: sinceEver,
  name: campaign.name,
  enabled: true,
  topic: campaign.topic,
  audience: audienceOf(campaign),
  anchor: 'status-entered',
  offset: 0,
  channels: campaign.channels,
  template: campaign.id,
  caps: defaultCaps,
  usefulFor: campaign.usefulFor,
  holdOut: 0,
});

/** The criteria, within the departments of whoever made the campaign. */
export const audienceOf = ({
  audience,
  departments,
}: Pick<CampaignRow, 'audience' | 'departments'>): Audience => {
  if (departments === 'all') return audience;
  const wanted = audience.departments ?? departments;
  return { ...audience, departments: wanted.filter((department) => departments.includes(department)) };
};

/** One person's share in a campaign that starts at `startsAt`. */
export const firingOf = (
  campaign: Pick<CampaignRow, 'id' | 'version' | 'usefulFor'>,
  rpps: Rpps,
  startsAt: Instant,
): PlannedNudge => ({
  rpps,
  ruleId: `campaign/${campaign.id}`,
  ruleVersion: campaign.version,
  anchorAt: startsAt,
  wantedAt: startsAt,
  dueAt: startsAt,
  expiresAt: later(startsAt, campaign.usefulFor),
  dedupeKey: `campaign/${campaign.id}/${rpps}`,
});
