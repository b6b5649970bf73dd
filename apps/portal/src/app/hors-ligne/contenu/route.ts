import { pagesKept } from '../../../features/offline/pages-kept.ts';
import { documentsToKeep } from '../../../features/search/presenter.ts';

/** What the service worker keeps: the pages to fetch, and what its search reads. */
export const GET = (): Response => Response.json({ pages: pagesKept, documents: documentsToKeep() });
