import { facts } from '@relais/content/facts/facts';
import { precautions } from '@relais/content/precautions';
import { procedures } from '@relais/content/procedures/procedures';
import type { Fact } from '@relais/content/schema/fact';
import type { SourceReference } from '@relais/content/schema/source';
import { consultedOn, sourceDocuments } from '@relais/content/sources';
import { terms } from '@relais/content/terms';
import { guideAddress } from '../../lib/content-links.ts';
import { hrefOf, withoutScheme } from '../../lib/fact-links.ts';
import { frenchDate } from '../../lib/french-date.ts';
import type { ReferenceSlug } from '../../lib/known-pages.ts';
import { documentTitle } from '../../lib/sources-told.ts';
import { references } from './catalogue.ts';

/** One thing to look up: what it is, what it says, where from. */
export type Entry = {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
  readonly href?: string;
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  readonly sources: readonly SourceReference[];
};

export type ReferenceView = {
  readonly title: string;
  readonly summary: string;
  readonly checkedOn: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
};

export const presentReference = (reference: ReferenceSlug): ReferenceView => ({
  ...references[reference],
  checkedOn: frenchDate(consultedOn),
  groups: groupsOf[reference]().filter(({ entries }) => entries.length > 0),
});

const kinds: readonly { readonly title: string; readonly of: readonly Fact['value']['kind'][] }[] = [
  { title: 'Numéros de téléphone', of: ['phone'] },
  { title: 'Horaires', of: ['opening-hours'] },
  { title: 'Prix des appels', of: ['price'] },
  { title: 'Délais et nombres', of: ['delay', 'working-delay', 'count'] },
  { title: 'Adresses e-mail', of: ['email'] },
  { title: 'Pages à ouvrir', of: ['link'] },
  { title: 'Mots lus sur d’autres écrans', of: ['screen-words'] },
];

const groupsOf: Readonly<Record<ReferenceSlug, () => ReferenceView['groups']>> = {
  precautions: () => [
    { title: 'Ce qui fait perdre quelque chose', entries: precautionsOf('risk') },
    { title: 'Ce qui évite un échec', entries: precautionsOf('advice') },
  ],
  vocabulaire: () => [
    {
      title: 'De A à Z',
      entries: terms
        .toSorted((left, right) => left.term.localeCompare(right.term, 'fr'))
        .map(({ slug, term, definition, synonyms, certainty, sources }) => ({
          slug,
          name: term,
          text: definition,
          notes: [
            ...(synonyms.length === 0 ? [] : [{ label: 'Aussi', text: `${synonyms.join(', ')}.` }]),
            ...(certainty === 'sure'
              ? []
              : [{ label: 'À vérifier', text: 'aucun document ne le confirme.' }]),
          ],
          sources,
        })),
    },
  ],
  reperes: () =>
    kinds.map(({ title, of }) => ({
      title,
      entries: facts.filter(({ value }) => of.includes(value.kind)).map(entryOfFact),
    })),
  documents: () => [
    {
      title: 'Les documents',
      entries: sourceDocuments.map(({ id, issuedOn }) => ({
        slug: id,
        name: documentTitle(id),
        text:
          issuedOn === null
            ? 'Ce document ne porte pas de date.'
            : `Document daté du ${frenchDate(issuedOn)}.`,
        notes: [],
        sources: [],
      })),
    },
    {
      title: 'Ce qui les oppose, fait par fait',
      entries: facts.filter(({ variants }) => variants.length > 0).map(entryOfFact),
    },
    { title: 'Ce qui les oppose, procédure par procédure', entries: procedures.flatMap(disagreements) },
  ],
};

const precautionsOf = (weight: 'risk' | 'advice'): readonly Entry[] =>
  precautions
    .filter((known) => known.weight === weight)
    .map(({ slug, text, sources }) => ({ slug, name: text, text: '', notes: [], sources }));

const entryOfFact = (fact: Fact): Entry => {
  const href = hrefOf(fact);
  return {
    slug: fact.slug,
    name: fact.name,
    text: href === undefined ? fact.text : withoutScheme(fact.text),
    ...(href === undefined ? {} : { href }),
    notes: [
      ...fact.variants.map(({ text, reason }) => ({ label: 'Ailleurs', text: `« ${text} ». ${reason}` })),
      ...(fact.choice === null ? [] : [{ label: 'Retenu', text: fact.choice }]),
      ...(fact.caution === null ? [] : [{ label: 'Attention', text: fact.caution }]),
    ],
    sources: [...fact.sources, ...fact.variants.flatMap((variant) => variant.sources)],
  };
};

const disagreements = ({
  slug,
  title,
  differences,
  steps,
}: (typeof procedures)[number]): readonly Entry[] => {
  const notes = [
    ...differences.map((text) => ({ label: 'En tout', text })),
    ...steps.flatMap((step) => step.differences.map((text) => ({ label: step.title, text }))),
  ];
  return notes.length === 0
    ? []
    : [
        {
          slug: `ecarts-${slug}`,
          name: title,
          text: 'Lire ce guide',
          href: guideAddress(slug),
          notes,
          sources: [],
        },
      ];
};
