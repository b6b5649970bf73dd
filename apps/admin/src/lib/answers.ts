import type { ServerClient } from '@relais/api-client/server-client';

type Answered<Procedure extends { query: (...asked: never[]) => Promise<unknown> }> = Awaited<
  ReturnType<Procedure['query']>
>;

export type Staff = Answered<ServerClient['session']['staff']>;
export type Overview = Answered<ServerClient['overview']['find']>;
export type OfficinePage = Answered<ServerClient['officines']['list']>;
export type OfficineRow = OfficinePage['rows'][number];
export type OfficineData = Answered<ServerClient['officines']['sheet']>;
export type TeamMember = OfficineData['team'][number];
export type PharmacistData = Answered<ServerClient['pharmacists']['sheet']>;
export type PeopleFound = Answered<ServerClient['pharmacists']['search']>;
export type ActivationData = PharmacistData['activation'];
export type TimelineEntry = PharmacistData['timeline'][number];
export type Contact = PharmacistData['contacts'][number];
export type Practice = PharmacistData['practices'][number];
export type ImportSummary = Answered<ServerClient['imports']['list']>[number];
export type ImportDetails = Answered<ServerClient['imports']['get']>;
export type ImportProblems = Answered<ServerClient['imports']['problems']>;
export type CasePage = Answered<ServerClient['cases']['list']>;
export type CaseListed = CasePage['rows'][number];
export type CaseData = Answered<ServerClient['cases']['get']> & { readonly person: PharmacistData };
export type NudgesOverview = Answered<ServerClient['nudges']['overview']>;
export type NudgeHistory = Answered<ServerClient['nudges']['history']>;
export type Firing = NudgeHistory['rows'][number];
export type RuleEffect = Answered<ServerClient['nudges']['effects']>[number];
export type RuleView = Answered<ServerClient['nudges']['rules']['list']>[number];
export type RuleSheet = Answered<ServerClient['nudges']['rules']['get']>;
export type TemplateSummary = Answered<ServerClient['templates']['list']>[number];
export type TemplateSheet = Answered<ServerClient['templates']['get']>;
export type WordsCheck = NonNullable<TemplateSheet['check']>;
export type TemplatePreview = Awaited<ReturnType<ServerClient['templates']['preview']['mutate']>>;
export type Forecast = Answered<ServerClient['nudges']['forecast']['simulate']>;
export type ForecastLine = Forecast['lines'][number];
export type NudgeSettingsSheet = Answered<ServerClient['nudges']['settings']['get']>;
export type CampaignSummary = Answered<ServerClient['campaigns']['list']>[number];
export type CampaignSheet = Answered<ServerClient['campaigns']['get']>;
export type CampaignDefinition = CampaignSheet['definition'];
export type CampaignCheck = Answered<ServerClient['campaigns']['review']>;
export type CampaignReport = Answered<ServerClient['campaigns']['report']>;
export type SendingPage = Answered<ServerClient['sendings']['list']>;
