import { factBySlug } from '@relais/content/facts/facts';
import { type ContentMistake, checkContent } from '@relais/content/messages/check-content';
import { variablesFor, variablesRequiredIn } from '@relais/content/messages/variables';
import type { MessageContent } from '@relais/content/schema/message';
import type { Template } from './templates.use-cases.ts';

/** What must be put right before this text may stand for that template. */
export const mistakesIn = (
  template: Template,
  content: MessageContent,
  allowedOrigin: string,
): readonly ContentMistake[] =>
  checkContent(content, {
    available: variablesFor(template.slug),
    required: variablesRequiredIn(template),
    allowedOrigin,
    factBySlug,
  });
