import { prepareSearch } from '@relais/content/search/search';
import { fts5 } from '../peers/fts5.ts';
import { minisearch, minisearchForgiving } from '../peers/minisearch.ts';
import { orama } from '../peers/orama.ts';
import type { Engine } from './engine.ts';

const ours: Engine = async (documents) => {
  const search = prepareSearch(documents);
  return async (query) => search(query, 3).map(({ id }) => id);
};

/** Ours first; each peer by the name its figures carry. */
export const engines: ReadonlyMap<string, Engine> = new Map([
  ['Relais Officine', ours],
  ['MiniSearch, its defaults', minisearch],
  ['MiniSearch, fuzzy and prefix', minisearchForgiving],
  ['Orama, French stemmer and stop words', orama],
  ['SQLite FTS5, its defaults', fts5],
]);
