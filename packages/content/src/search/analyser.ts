import { fold } from '@relais/domain/kernel/folded';
import { stem } from './stem.ts';
import { phrases, stopWords, synonyms } from './vocabulary.ts';

const phoneNumber = /\b0(?:[\s.]?\d){9}\b/g;

/** The terms of a text, in order, as the index and the queries both hold them. Words that tell nothing are left out. */
export const termsOf = (text: string): string[] => {
  const folded = fold(text).replace(phoneNumber, (digits) => digits.replace(/\D/g, ''));
  const phrased = phrases.reduce((said, [pattern, word]) => said.replace(pattern, word), folded);
  return phrased
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !stopWords.has(word))
    .map((word) => stem(synonyms.get(word) ?? word));
};
