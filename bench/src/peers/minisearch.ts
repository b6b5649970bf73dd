import MiniSearch from 'minisearch';
import { type Engine, flat } from '../search/engine.ts';

const withOptions =
  (searchOptions: { readonly fuzzy?: number; readonly prefix?: boolean }): Engine =>
  async (documents) => {
    const index = new MiniSearch({ fields: ['title', 'aliases', 'messages', 'body'], searchOptions });
    index.addAll(documents.map(flat));
    return async (query) =>
      index
        .search(query)
        .slice(0, 3)
        .map(({ id }) => String(id));
  };

export const minisearch = withOptions({});

/** The settings its own guide proposes for typing errors. */
export const minisearchForgiving = withOptions({ fuzzy: 0.2, prefix: true });
