import { fold } from '@relais/domain/kernel/folded';
import { spelledRight, stopWords, synonyms } from './vocabulary.ts';

/** Gives back the query with its unknown words replaced by the nearest known ones. Folded: no accents, no capitals. */
export type Corrector = (query: string) => string;

const wordsIn = (text: string): string[] => fold(text).match(/[a-z]+/g) ?? [];

/** The number of letters added, dropped, changed or swapped with their neighbour between two words; `most + 1` when more. */
export const distance = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1);
      }
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return Math.min(last[right.length] ?? most + 1, most + 1);
};

const tolerated = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/** A corrector that knows the words of these texts, the synonyms and the stop words. The commonest of the nearest words wins. */
export const correctorFor = (texts: readonly string[]): Corrector => {
  const frequency = new Map<string, number>();
  for (const word of [
    ...texts.flatMap(wordsIn),
    ...synonyms.keys(),
    ...synonyms.values(),
    ...stopWords,
    ...spelledRight,
  ]) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const known = [...frequency.entries()].filter(([word]) => word.length >= 4);
  const nearest = (word: string): string => {
    const most = tolerated(word);
    if (most === 0 || frequency.has(word)) return word;
    const near = known
      .map(([candidate, times]) => ({ candidate, times, apart: distance(word, candidate, most) }))
      .filter(({ apart }) => apart <= most)
      .toSorted((left, right) => left.apart - right.apart || right.times - left.times);
    return near[0]?.candidate ?? word;
  };
  return (query) => fold(query).replace(/[a-z]+/g, nearest);
};
