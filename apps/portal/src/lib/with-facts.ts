import { fillFacts } from '@relais/content/fact-text';
import { factBySlug } from '@relais/content/facts/facts';

/** A sentence of the guides with its facts in plain words, for where no link can stand: a link already, a description. */
export const withFacts = (text: string): string => {
  const filled = fillFacts(text, (slug) => factBySlug(slug)?.text);
  return filled.ok ? filled.value : '';
};
