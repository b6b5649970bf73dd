import MiniSearch from 'minisearch';
import { termsOf } from './analyser.ts';
import type { SearchDocument } from './document.ts';
import { intentBonus } from './intent.ts';
import { correctorFor } from './spelling.ts';
import { type TermWeight, termWeights, weightOf } from './term-weight.ts';

export type SearchHit = Pick<SearchDocument, 'id' | 'kind' | 'slug' | 'title'> & { readonly score: number };

/** The best answers first. `most` bounds their number. */
export type Search = (query: string, most?: number) => readonly SearchHit[];

type Name = { readonly terms: ReadonlySet<string>; readonly weight: number };
type Prepared = {
  readonly document: SearchDocument;
  readonly names: readonly Name[];
  readonly pasted: readonly string[];
};

/** A pasted page of text must not cost more than a question: what follows is not read. */
const longestQuery = 200;

/** A message pasted from a screen names its page better than any count of words; so does a name said in full. */
const bonusOfPastedMessage = 4;
const bonusOfLikeness = 8;

const prepare = (document: SearchDocument, termWeight: TermWeight): Prepared => ({
  document,
  names: [document.title, ...document.aliases, ...document.messages].map((name) => {
    const terms = new Set(termsOf(name));
    return { terms, weight: weightOf(terms, termWeight) };
  }),
  pasted: document.messages.map((message) => termsOf(message).join(' ')),
});

/** How far a name and the question say the same thing: 1 when they do exactly, 0 when they share no term. */
const likeness = (name: Name, matched: readonly string[], asked: number, termWeight: TermWeight): number => {
  const shared = weightOf(
    matched.filter((term) => name.terms.has(term)),
    termWeight,
  );
  return shared === 0 ? 0 : shared / Math.max(shared, asked + name.weight - shared);
};

/** Prepares an index over what is published. Typos, accents, plurals and synonyms are forgiven; an empty query finds nothing. */
export const prepareSearch = (documents: readonly SearchDocument[]): Search => {
  const termWeight = termWeights(documents);
  const prepared: ReadonlyMap<string, Prepared> = new Map(
    documents.map((document) => [document.id, prepare(document, termWeight)]),
  );
  const correct = correctorFor(
    documents.flatMap(({ title, aliases, messages, body }) => [title, ...aliases, ...messages, body]),
  );
  const index = new MiniSearch({
    fields: ['title', 'aliases', 'messages', 'body'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(
    documents.map(({ id, title, aliases, messages, body }) => ({
      id,
      title,
      aliases: aliases.join('\n'),
      messages: messages.join('\n'),
      body,
    })),
  );
  return (query, most = 20) => {
    const corrected = correct(query.slice(0, longestQuery));
    const terms = termsOf(corrected);
    const asked = weightOf(new Set(terms), termWeight);
    return index
      .search(corrected, {
        boost: { title: 3, aliases: 2, messages: 3, body: 0.5 },
        prefix: (term) => term.length >= 4,
        fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
        weights: { fuzzy: 0.45, prefix: 0.6 },
      })
      .flatMap((found): SearchHit[] => {
        const known = prepared.get(found.id);
        if (known === undefined) return [];
        const { document, names, pasted } = known;
        const covered = weightOf(new Set(found.queryTerms), termWeight) / asked;
        const alike = Math.max(...names.map((name) => likeness(name, found.terms, asked, termWeight)));
        const score =
          found.score *
          covered *
          (1 + bonusOfLikeness * alike ** 2) *
          (pasted.some((message) => terms.join(' ').includes(message)) ? bonusOfPastedMessage : 1) *
          intentBonus(document.kind, corrected);
        return [{ id: document.id, kind: document.kind, slug: document.slug, title: document.title, score }];
      })
      .toSorted((left, right) => right.score - left.score)
      .slice(0, most);
  };
};
