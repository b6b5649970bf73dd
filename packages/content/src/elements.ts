import { desks } from './desks/desks.ts';
import { facts } from './facts/facts.ts';
import { questions } from './faq/questions.ts';
import { precautions } from './precautions.ts';
import { procedures } from './procedures/procedures.ts';
import { remedies } from './remedies/remedies.ts';
import type { SourceReference } from './schema/source.ts';
import { symptomSheets } from './symptoms/symptoms.ts';
import { terms } from './terms.ts';

/** One published piece of content. `id` is its kind and its slug ("symptom/carte-non-lue"), unique over everything. */
export type ContentElement = { readonly id: string; readonly sources: readonly SourceReference[] };

type Sourced = { readonly slug: string; readonly sources: readonly SourceReference[] };

const named = (kind: string, elements: readonly Sourced[]): ContentElement[] =>
  elements.map(({ slug, sources }) => ({ id: `${kind}/${slug}`, sources }));

/** Everything the shipped content says, with where it comes from. Imports it all: not for a page that shows one thing. */
export const contentElements: readonly ContentElement[] = [
  ...facts.map(({ slug, sources, variants }) => ({
    id: `fact/${slug}`,
    sources: [...sources, ...variants.flatMap((variant) => variant.sources)],
  })),
  ...named('desk', desks),
  ...named('procedure', procedures),
  ...procedures.flatMap(({ slug, steps }) => named(`procedure/${slug}`, steps)),
  ...named('symptom', symptomSheets),
  ...named('remedy', remedies),
  ...named('question', questions),
  ...named('precaution', precautions),
  ...named('term', terms),
];
