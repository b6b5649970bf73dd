import { procedures } from '@relais/content/procedures/procedures';
import { symptomSheets } from '@relais/content/symptoms/symptoms';
import { guideAddress } from '../../lib/content-links.ts';
import { referenceSlugs } from '../../lib/known-pages.ts';
import { symptomAddress } from '../../lib/symptom-links.ts';

/** The pages readable without network, none of them anybody’s. Steps are read in their guide, which holds them all. */
export const pagesKept: readonly string[] = [
  '/hors-ligne',
  '/',
  '/parcours',
  '/guides',
  ...[...procedures.map(({ slug }) => slug), ...referenceSlugs].map(guideAddress),
  '/symptomes',
  ...symptomSheets.map(({ slug }) => symptomAddress(slug)),
  '/supports',
  '/aide',
  '/recherche',
];
