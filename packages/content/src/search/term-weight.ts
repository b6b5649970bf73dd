import { termsOf } from './analyser.ts';
import type { SearchDocument } from './document.ts';

/** How much a term tells: a rare one a lot, one that is everywhere almost nothing. */
export type TermWeight = (term: string) => number;

export const termWeights = (documents: readonly SearchDocument[]): TermWeight => {
  const frequency = new Map<string, number>();
  for (const { title, aliases, messages, body } of documents) {
    for (const term of new Set(termsOf([title, ...aliases, ...messages, body].join('\n')))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  // A word that no page holds is a typo or a stranger: it counts as an ordinary word, so that it decides nothing.
  const ordinary = documents.length / 8;
  return (term) => Math.log(1 + documents.length / (frequency.get(term) ?? ordinary));
};

export const weightOf = (terms: Iterable<string>, termWeight: TermWeight): number =>
  [...terms].reduce((sum, term) => sum + termWeight(term), 0);
