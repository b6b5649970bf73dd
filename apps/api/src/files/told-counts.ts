import { problemReasons } from './problem.ts';
import { problemWords } from './problem-words.ts';

export const figure = (count: number): string => count.toLocaleString('fr');

/** Counts per reason in French, the most frequent first; nothing when there is none. */
export const toldCounts = (title: string, counts: Readonly<Record<string, number>>): string[] => {
  const met = problemReasons
    .map((reason) => ({ reason, count: counts[reason] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  if (met.length === 0) return [];
  const total = met.reduce((sum, { count }) => sum + count, 0);
  return [
    `${title} : ${figure(total)}`,
    ...met.map(({ reason, count }) => `  ${figure(count)} × ${problemWords[reason].what}`),
  ];
};
