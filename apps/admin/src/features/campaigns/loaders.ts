import { accept } from '@relais/domain/kernel/result';
import { read } from '../../lib/api.ts';

export const loadCampaigns = () => read((api) => api.campaigns.list.query());

/** The names of the texts a campaign may start from. */
export const loadTexts = () => read((api) => api.templates.list.query());

/** A campaign with what its state calls for: its page before the launch, its report after. */
export const loadCampaign = async (id: string, mayReview: boolean) => {
  const found = await read((api) => api.campaigns.get.query({ id }));
  if (!found.ok) return found;
  const { state } = found.value;
  const isAfterLaunch = state !== 'draft' && state !== 'checked';
  const [review, report, failures, texts] = await Promise.all([
    state === 'checked' && mayReview ? read((api) => api.campaigns.review.query({ id })) : undefined,
    isAfterLaunch ? read((api) => api.campaigns.report.query({ id })) : undefined,
    isAfterLaunch
      ? read((api) => api.sendings.list.query({ campaignId: id, states: ['undelivered', 'failed'] }))
      : undefined,
    isAfterLaunch ? undefined : loadTexts(),
  ]);
  return accept({
    campaign: found.value,
    review: review?.ok ? review.value : undefined,
    report: report?.ok ? report.value : undefined,
    failures: failures?.ok ? failures.value : undefined,
    texts: texts?.ok ? texts.value : [],
  });
};
