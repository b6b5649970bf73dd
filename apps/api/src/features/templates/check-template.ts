import { accept } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import { checkWords } from '../../messages/check-words.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { templateOf } from './edit-templates.ts';
import { rulesOf } from './template-rules.ts';
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
    const { settings } = await policy(read);
    return accept(checkWords(content, rulesOf(template.value, env.portalOrigin), settings));
  };
