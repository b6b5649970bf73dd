import { variablesOfCampaigns, variablesRequiredIn } from '@relais/content/messages/variables';
import { accept } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { Database } from '../../database/database.ts';
import { checkWords, type WordsRules } from '../../messages/check-words.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import type { CampaignsUseCases } from './campaigns.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly policy: ReadPolicy;
  readonly env: { readonly portalOrigin: string };
};

/** What the words of a campaign may name, must name, and may link to. */
export const rulesOfWords = (topic: NudgeTopic, channel: Channel, allowedOrigin: string): WordsRules => ({
  available: variablesOfCampaigns,
  required: variablesRequiredIn({ topic, channel }),
  allowedOrigin,
});

/** What a text being written would cost and what keeps it from leaving: nothing is kept of it. */
export const checkCampaignWords =
  ({ database: { read }, policy, env }: Needs): CampaignsUseCases['checkWords'] =>
  async ({ topic, content }) => {
    const { settings } = await policy(read);
    return checkWords(content, rulesOfWords(topic, content.channel, env.portalOrigin), settings);
  };

/** A campaign with the check of its texts, as long as they may still be changed. */
export const getWithWords =
  (get: CampaignsUseCases['get'], check: CampaignsUseCases['checkWords']): CampaignsUseCases['get'] =>
  async (id, viewer) => {
    const found = await get(id, viewer);
    if (!found.ok || (found.value.state !== 'draft' && found.value.state !== 'checked')) return found;
    const { topic, sms, email } = found.value.definition;
    const words = {
      ...(sms === null ? {} : { sms: await check({ topic, content: sms }) }),
      ...(email === null ? {} : { email: await check({ topic, content: email }) }),
    };
    return accept({ ...found.value, words });
  };
