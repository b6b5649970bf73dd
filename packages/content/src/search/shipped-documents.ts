import { desks } from '../desks/desks.ts';
import { fillFacts } from '../fact-text.ts';
import { questions } from '../faq/questions.ts';
import { procedures } from '../procedures/procedures.ts';
import { proseOf } from '../prose.ts';
import { remedyBySlug } from '../remedies/remedies.ts';
import { symptomSheets } from '../symptoms/symptoms.ts';
import { terms } from '../terms.ts';
import { aliasesOf } from './aliases.ts';
import type { SearchDocument } from './document.ts';

type FactText = (slug: string) => string | undefined;

/** The shipped content as documents, its facts filled in by `factText`: a fact nobody knows leaves its sentence out. */
export const shippedDocuments = (factText: FactText): readonly SearchDocument[] => {
  const filled = (texts: readonly string[]): string =>
    texts
      .map((text) => fillFacts(text, factText))
      .flatMap((result) => (result.ok ? [result.value] : []))
      .join('\n');
  const known = (slugs: readonly (string | null)[]): string[] =>
    slugs.flatMap((slug) => (slug === null ? [] : (factText(slug) ?? [])));
  const document = (
    kind: SearchDocument['kind'],
    slug: string,
    title: string,
    body: readonly string[],
    more: Partial<Pick<SearchDocument, 'aliases' | 'messages'>> = {},
  ): SearchDocument => ({
    id: `${kind}/${slug}`,
    kind,
    slug,
    title: filled([title]),
    aliases: [...(more.aliases ?? []), ...aliasesOf(kind, slug)],
    messages: more.messages ?? [],
    body: filled(body),
  });
  return [
    ...symptomSheets.map((sheet) =>
      document(
        'symptom',
        sheet.slug,
        sheet.headline,
        [...sheet.causes, ...sheet.remedies.flatMap((slug) => proseOf(remedyBySlug(slug) ?? {}))],
        { messages: sheet.messages },
      ),
    ),
    ...procedures.map((procedure) =>
      document('procedure', procedure.slug, procedure.title, proseOf(procedure)),
    ),
    ...questions.map((told) => document('question', told.slug, told.question, told.answer)),
    ...desks.map((desk) =>
      document('desk', desk.slug, desk.name, [
        desk.scope,
        ...known([desk.phone, desk.email, desk.price, desk.hours, desk.answersWithin]),
      ]),
    ),
    ...terms.map((term) =>
      document('term', term.slug, term.term, [term.definition], { aliases: term.synonyms }),
    ),
  ];
};
