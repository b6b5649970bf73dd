import { variablesFor, variablesRequiredIn } from '@relais/content/messages/variables';
import type { WordsRules } from '../../messages/check-words.ts';
import type { Template } from './templates.use-cases.ts';

/** What the words of that template may name, must name, and may link to. */
export const rulesOf = (template: Template, allowedOrigin: string): WordsRules => ({
  available: variablesFor(template.slug),
  required: variablesRequiredIn(template),
  allowedOrigin,
});
