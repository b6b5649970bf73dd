import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { policyReader } from '../../nudging/policy.ts';
import { campaignWriter } from './campaign-message.ts';
import { checkCampaignWords, getWithWords } from './campaign-words.ts';
import { campaignsQueries } from './campaigns.queries.ts';
import type { CampaignsUseCases } from './campaigns.use-cases.ts';
import { checkCampaign, reviewCampaign } from './check-campaign.ts';
import { editCampaigns } from './edit-campaigns.ts';
import { launchCampaign } from './launch-campaign.ts';
import { reportCampaign } from './report-campaign.ts';
import { steerCampaigns } from './steer-campaign.ts';

export const CAMPAIGNS = Symbol('campaigns use cases');

export const campaignsUseCases = (foundations: Foundations): CampaignsUseCases => {
  const needs = { ...foundations, policy: policyReader(), writer: campaignWriter(foundations) };
  const queries = campaignsQueries(foundations.database.read);
  const checkWords = checkCampaignWords(needs);
  return {
    ...queries,
    get: getWithWords(queries.get, checkWords),
    checkWords,
    ...editCampaigns(needs),
    ...steerCampaigns(needs),
    check: checkCampaign(needs),
    review: reviewCampaign(needs),
    launch: launchCampaign(needs),
    report: reportCampaign(needs),
  };
};

@Module({
  providers: [{ provide: CAMPAIGNS, inject: [FOUNDATIONS], useFactory: campaignsUseCases }],
  exports: [CAMPAIGNS],
})
export class CampaignsModule {}
