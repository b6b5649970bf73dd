import type { LabelledQuery } from './labelled/labelled.ts';

export type SearchQuality = {
  readonly queries: number;
  /** Shares of the queries, from 0 to 1: an accepted answer comes first, or among the first three. */
  readonly topOne: number;
  readonly topThree: number;
  readonly missed: readonly { readonly query: string; readonly found: readonly string[] }[];
};

/** Scores any search: `answer` gives the ids it found, best first. */
export const measureSearch = (
  queries: readonly LabelledQuery[],
  answer: (query: string) => readonly string[],
): SearchQuality => {
  const answers = queries.map(({ query, accepted }) => ({
    query,
    accepted,
    found: answer(query).slice(0, 3),
  }));
  const first = answers.filter(({ accepted, found }) => accepted.includes(found[0] ?? ''));
  const amongThree = answers.filter(({ accepted, found }) => found.some((id) => accepted.includes(id)));
  return {
    queries: queries.length,
    topOne: first.length / queries.length,
    topThree: amongThree.length / queries.length,
    missed: answers
      .filter((answered) => !first.includes(answered))
      .map(({ query, found }) => ({ query, found })),
  };
};

/** The query as a hurried thumb types it: no accents, no apostrophes, two letters swapped in the longest word. */
export const mistyped = (query: string): string => {
  const bare = query
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’']/g, ' ');
  const longest = bare.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '');
  if (!/^[a-z]{6,}$/i.test(longest)) return bare;
  const middle = Math.floor(longest.length / 2);
  const swapped = `${longest.slice(0, middle - 1)}${longest[middle]}${longest[middle - 1]}${longest.slice(middle + 1)}`;
  return bare.replace(longest, swapped);
};
