import type { SearchDocument } from '@relais/content/search/document';

/** As /hors-ligne/contenu tells it. */
export type KeptDocument = SearchDocument & {
  readonly href: string;
  readonly excerpt: string;
  readonly action: string;
};
