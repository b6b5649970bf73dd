import { procedures } from '@relais/content/procedures/procedures';
import type { Procedure } from '@relais/content/schema/procedure';
import { guideAddress } from '../../lib/content-links.ts';
import type { ReferenceSlug } from '../../lib/known-pages.ts';
import { withFacts } from '../../lib/with-facts.ts';

/** What is looked up rather than followed. */
export const references = {
  precautions: {
    title: 'Les précautions à prendre',
    summary: 'Ce qui bloque une carte, ce qui fait échouer une activation, ce qu’on ne donne à personne.',
  },
  vocabulaire: {
    title: 'Les mots des guides',
    summary: 'e-CPS, RPPS, E-POP, ATSAM, LGO… : ce que chaque mot veut dire.',
  },
  reperes: {
    title: 'Numéros, horaires, adresses et délais',
    summary: 'Chaque repère avec sa source, sa date, et ce que d’autres documents disent.',
  },
  documents: {
    title: 'Les documents et ce qui les oppose',
    summary: 'Les documents d’où viennent ces pages, leurs désaccords, ce que nous avons retenu et pourquoi.',
  },
} as const satisfies Readonly<Record<ReferenceSlug, { title: string; summary: string }>>;

export type GuideLink = { readonly href: string; readonly title: string; readonly summary: string };
export type GuideGroup = {
  readonly id?: string;
  readonly title: string;
  readonly guides: readonly GuideLink[];
};

const shelves: readonly {
  readonly id?: string;
  readonly title: string;
  readonly kinds: readonly Procedure['kind'][];
}[] = [
  { id: 'vous-connecter', title: 'Vous connecter', kinds: ['sign-in'] },
  { title: 'Vos coordonnées et votre identifiant', kinds: ['coordinates', 'identifier'] },
  { title: 'Téléphone perdu ou changé, e-CPS expirée', kinds: ['renewal'] },
  { title: 'Votre carte CPS', kinds: ['card'] },
  { title: 'Activer la e-CPS, en une page', kinds: ['activation'] },
];

/** Every guide, by what one comes for. */
export const presentGuides = (): readonly GuideGroup[] => [
  ...shelves.map(({ kinds, ...shelf }) => ({
    ...shelf,
    guides: procedures
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ slug, title: name, summary }) => ({
        href: guideAddress(slug),
        title: name,
        summary: withFacts(summary),
      })),
  })),
  {
    title: 'À savoir',
    guides: Object.entries(references).map(([slug, { title, summary }]) => ({
      href: guideAddress(slug),
      title,
      summary,
    })),
  },
];
