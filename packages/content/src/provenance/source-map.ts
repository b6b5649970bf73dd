import { contentElements } from '../elements.ts';
import type { DocumentId } from '../schema/source.ts';
import { setAside } from './set-aside.ts';
import { occurrencesOf, passagesOf, wordsOf } from './words.ts';

/** What became of one line of a source: the content that quotes it, the reason for the rest, the words nothing explains. */
export type MappedLine = {
  readonly line: number;
  readonly text: string;
  readonly content: readonly string[];
  readonly reasons: readonly string[];
  readonly unexplained: readonly string[];
};

type Claim = {
  readonly quote: string;
  /** Only the occurrence that starts on this line counts; every occurrence when absent. */
  readonly line?: number;
  readonly by: { readonly content: string } | { readonly reason: string };
};

const claimsOn = (document: DocumentId): Claim[] => [
  ...contentElements.flatMap(({ id, sources }) =>
    sources.flatMap((source) =>
      source.document === document ? [{ quote: source.quote, by: { content: id } }] : [],
    ),
  ),
  ...setAside
    .filter((words) => words.document === document)
    .map(({ quote, line, reason }) => ({ quote, line, by: { reason } })),
];

/** Every line of a source that has words, in order. */
export const mapSource = (document: DocumentId, text: string): readonly MappedLine[] => {
  const words = wordsOf(text);
  const claimedBy: Set<Claim>[] = words.map(() => new Set());
  for (const claim of claimsOn(document)) {
    for (const passage of passagesOf(claim.quote)) {
      const sought = wordsOf(passage);
      for (const start of occurrencesOf(sought, words)) {
        if (claim.line !== undefined && claim.line !== words[start]?.line) continue;
        for (let index = start; index < start + sought.length; index += 1) claimedBy[index]?.add(claim);
      }
    }
  }
  const lines = text.split('\n');
  const numbers = [...new Set(words.map(({ line }) => line))];
  return numbers.map((line) => {
    const indexes = words.flatMap((word, index) => (word.line === line ? [index] : []));
    const claims = new Set(indexes.flatMap((index) => [...(claimedBy[index] ?? [])]));
    const by = [...claims].map((claim) => claim.by);
    return {
      line,
      text: (lines[line - 1] ?? '').trim(),
      content: [...new Set(by.flatMap((who) => ('content' in who ? [who.content] : [])))],
      reasons: [...new Set(by.flatMap((who) => ('reason' in who ? [who.reason] : [])))],
      unexplained: indexes.flatMap((index) =>
        claimedBy[index]?.size === 0 ? [words[index]?.text ?? ''] : [],
      ),
    };
  });
};
