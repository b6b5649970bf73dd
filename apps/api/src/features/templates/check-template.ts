import { factBySlug } from '@relais/content/facts/facts';
import { measureContent } from '@relais/content/messages/content-measure';
import { accept } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import { messagePrice } from '../../messages/message-price.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { namesIn, templateOf } from './edit-templates.ts';
import { mistakesIn } from './template-rules.ts';
import type { TemplatesUseCases } from './templates.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly policy: ReadPolicy;
  readonly env: { readonly portalOrigin: string };
};

/** What a text would cost, and what must be put right before it is published. */
export const checkTemplate =
  ({ database: { read }, policy, env }: Needs): TemplatesUseCases['check'] =>
  async (slug, content) => {
    const template = await templateOf(read, slug, content);
    if (!template.ok) return template;
    const allowedOrigin = env.portalOrigin;
    const measure = measureContent(content, { allowedOrigin, factBySlug });
    return accept({
      ...measure,
      channel: content.channel,
      price: messagePrice(measure.segments, (await policy(read)).settings),
      variables: [...namesIn(content)],
      mistakes: mistakesIn(template.value, content, allowedOrigin),
    });
  };
