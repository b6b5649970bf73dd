import { deskBySlug } from '@relais/content/desks/desks';
import { factBySlug } from '@relais/content/facts/facts';
import { questionBySlug } from '@relais/content/faq/questions';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import { remedyBySlug } from '@relais/content/remedies/remedies';
import type { SearchDocument } from '@relais/content/search/document';
import { prepareSearch, type Search, type SearchHit } from '@relais/content/search/search';
import { shippedDocuments } from '@relais/content/search/shipped-documents';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { terms } from '@relais/content/terms';
import { compactIdentifier } from '@relais/domain/identity/typed-identifier';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import { addressOf } from '../../lib/content-links.ts';

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
  | { readonly kind: 'kept-back'; readonly why: 'secret' | 'identifier' }
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

let prepared: Search | undefined;
const searchAll = (query: string): readonly SearchHit[] => {
  prepared ??= prepareSearch(shippedDocuments((slug) => factBySlug(slug)?.text));
  return prepared(query, most);
};

/** The answer to a question in the person’s own words, or why there is none. */
export const presentSearch = (asked: unknown): SearchView => {
  const typed = typeof asked === 'string' ? asked.trim() : '';
  if (typed === '') return { kind: 'empty' };
  if (looksLikeAnIdentifier(typed)) return { kind: 'kept-back', why: 'identifier' };
  if (looksLikeASecret(typed) !== undefined) return { kind: 'kept-back', why: 'secret' };
  const query = typed.slice(0, longestQuery);
  const [first, ...others] = searchAll(query);
  if (first === undefined) return { kind: 'nothing', query };
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

/** Eight digits in a row and more are a person’s or an officine’s number; ten that begin with 0 may be a desk’s phone. */
const looksLikeAnIdentifier = (typed: string): boolean => {
  const compact = compactIdentifier(typed);
  return /^\d{9}$|^\d{11,15}$/.test(compact) || (/^\d{10}$/.test(compact) && !/^0[1-9]/.test(compact));
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
