import { deskBySlug } from '@relais/content/desks/desks';
import { questionBySlug } from '@relais/content/faq/questions';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import { remedyBySlug } from '@relais/content/remedies/remedies';
import type { SearchDocument } from '@relais/content/search/document';
import { prepareSearch, type Search, type SearchHit } from '@relais/content/search/search';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { terms } from '@relais/content/terms';
import { addressOf } from '../../lib/content-links.ts';
import { type KeptBack, keptBack } from '../../lib/kept-back.ts';
import { withFacts } from '../../lib/with-facts.ts';
import { indexDocuments } from './index-documents.ts';

type Kind = SearchDocument['kind'];

export type ResultView = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** Sentences of the page itself, facts still to be put in place. */
  readonly excerpt: readonly string[];
};

export type SearchView =
  | { readonly kind: 'empty' }
  /** What was typed is neither searched nor shown again. */
  | { readonly kind: 'kept-back'; readonly why: KeptBack }
  | { readonly kind: 'nothing'; readonly query: string }
  | {
      readonly kind: 'results';
      readonly query: string;
      readonly isCut: boolean;
      readonly best: ResultView & { readonly action: string };
      readonly groups: readonly { readonly title: string; readonly results: readonly ResultView[] }[];
    };

/** As many letters as the search reads: a pasted page does not cost more than a question. */
export const longestQuery = 200;
const most = 12;
/** Below this share of the best answer’s score, an answer has no more than a word in common with the question. */
const least = 0.1;

let prepared: Search | undefined;
const searchAll = (query: string): readonly SearchHit[] => {
  prepared ??= prepareSearch(indexDocuments());
  return prepared(query, most);
};

/** The answer to a question in the person’s own words, or why there is none. */
export const presentSearch = (asked: unknown): SearchView => {
  const typed = typeof asked === 'string' ? asked.trim() : '';
  if (typed === '') return { kind: 'empty' };
  const why = keptBack(typed);
  if (why !== undefined) return { kind: 'kept-back', why };
  const query = typed.slice(0, longestQuery);
  const [first, ...all] = searchAll(query);
  if (first === undefined) return { kind: 'nothing', query };
  const others = all.filter(({ score }) => score > first.score * least);
  return {
    kind: 'results',
    query,
    isCut: typed.length > longestQuery,
    best: { ...resultOf(first), action: actions[first.kind] },
    groups: kinds
      .map((kind) => ({
        title: titles[kind],
        results: others.filter((hit) => hit.kind === kind).map(resultOf),
      }))
      .filter(({ results }) => results.length > 0),
  };
};

const kinds: readonly Kind[] = ['symptom', 'procedure', 'question', 'desk', 'term'];

const titles: Readonly<Record<Kind, string>> = {
  symptom: 'Ce que vous voyez',
  procedure: 'Parcours et guides',
  question: 'Questions fréquentes',
  desk: 'Qui appeler',
  term: 'Les mots des guides',
};

const actions: Readonly<Record<Kind, string>> = {
  symptom: 'Voir les solutions',
  procedure: 'Lire la procédure',
  question: 'Lire la réponse',
  desk: 'Voir ce support',
  term: 'Voir ce mot',
};

const resultOf = (hit: SearchHit): ResultView => ({
  key: hit.id,
  href: addressOf(hit),
  title: hit.title,
  excerpt: excerpts[hit.kind](hit.slug),
});

const excerpts: Readonly<Record<Kind, (slug: string) => readonly string[]>> = {
  symptom: (slug) => {
    const sheet = symptomBySlug(slug);
    const first = sheet && remedyBySlug(sheet.remedies[0] ?? '');
    return [
      ...(sheet?.causes.slice(0, 1) ?? []),
      ...(first ? [`À essayer d’abord : ${lowered(first.title)}.`] : []),
    ];
  },
  procedure: (slug) => {
    const known = procedureBySlug(slug);
    return known === undefined ? [] : [known.summary];
  },
  question: (slug) => questionBySlug(slug)?.answer.slice(0, 2) ?? [],
  desk: (slug) => {
    const desk = deskBySlug(slug);
    const details = [desk?.phone, desk?.price, desk?.hours].flatMap((fact) => (fact ? [`{${fact}}`] : []));
    return desk === undefined ? [] : [desk.scope, ...(details.length === 0 ? [] : [details.join(', ')])];
  },
  term: (slug) => terms.flatMap((term) => (term.slug === slug ? [term.definition] : [])),
};

const lowered = (title: string): string => title.charAt(0).toLocaleLowerCase('fr') + title.slice(1);

/** A document with what a result shows of it, for a search that runs without us. */
export type KeptDocument = SearchDocument & {
  readonly href: string;
  readonly excerpt: string;
  readonly action: string;
};

export const documentsToKeep = (): readonly KeptDocument[] =>
  indexDocuments().map((document) => ({
    ...document,
    href: addressOf(document),
    excerpt: excerpts[document.kind](document.slug).map(withFacts).join(' '),
    action: actions[document.kind],
  }));
