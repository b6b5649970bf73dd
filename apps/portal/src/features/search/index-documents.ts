import { factBySlug } from '@relais/content/facts/facts';
import type { SearchDocument } from '@relais/content/search/document';
import { shippedDocuments } from '@relais/content/search/shipped-documents';

/** Everything that can be found, its facts in place. */
export const indexDocuments = (): readonly SearchDocument[] =>
  shippedDocuments((slug) => factBySlug(slug)?.text);
