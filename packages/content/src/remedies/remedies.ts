import type { Remedy } from '../schema/remedy.ts';
import { applicationRemedies } from './application.ts';
import { cardRemedies } from './card.ts';
import { coordinateRemedies } from './coordinates.ts';
import { pathRemedies } from './paths.ts';

export const remedies: readonly Remedy[] = [
  ...coordinateRemedies,
  ...applicationRemedies,
  ...cardRemedies,
  ...pathRemedies,
];

const bySlug: ReadonlyMap<string, Remedy> = new Map(remedies.map((known) => [known.slug, known]));

/** The shipped remedy of that slug, or undefined. */
export const remedyBySlug = (slug: string): Remedy | undefined => bySlug.get(slug);
