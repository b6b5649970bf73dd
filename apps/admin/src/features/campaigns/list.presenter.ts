import { frenchMoment } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { CampaignSummary, Staff } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import type { CampaignState } from './state-looks.ts';
import { mayCampaign } from './who-campaigns.ts';

export type CampaignRow = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly state: CampaignState;
  /** What it waits for before it may be launched. */
  readonly awaits: string | undefined;
  readonly scope: string;
  readonly people: string;
  readonly arrived: string;
  readonly when: string;
  readonly by: string;
};

export type CampaignsShown = { readonly rows: readonly CampaignRow[]; readonly mayCreate: boolean };

export const presentCampaigns = (
  campaigns: readonly CampaignSummary[],
  staff: Staff | undefined,
  now: Instant,
): CampaignsShown => ({
  rows: campaigns.map((campaign) => rowOf(campaign, now)),
  mayCreate: mayCampaign(staff),
});

const rowOf = (campaign: CampaignSummary, now: Instant): CampaignRow => {
  const { id, name, state, departments, progress, startsAt, endedAt, createdAt, createdBy, checkedPeople } =
    campaign;
  const people = progress.total === 0 ? checkedPeople : progress.total;
  const from = { now, zone: 'Europe/Paris' } as const;
  return {
    id,
    href: `/relances/campagnes/${id}`,
    name,
    state,
    scope: departments === 'all' ? 'Tous' : departments.join(', '),
    awaits: awaitsWords(campaign),
    people: people === undefined || state === 'draft' ? '–' : figure(people),
    arrived: progress.total === 0 ? '–' : counted(progress.sent + progress.delivered, 'envoyé', 'envoyés'),
    when: frenchMoment(endedAt ?? startsAt ?? createdAt, from),
    by: createdBy ?? '',
  };
};

const awaitsWords = ({ state, approvals: { needed, given } }: CampaignSummary): string | undefined => {
  if (state !== 'checked' || needed < 2 || given.length >= needed) return undefined;
  return given.length === 0 ? 'attend deux accords' : 'attend un second accord';
};
