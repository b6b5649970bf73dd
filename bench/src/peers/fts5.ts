import Database from 'better-sqlite3';
import { type Engine, flat } from '../search/engine.ts';

/** The words typed, each quoted so that no sign of theirs is read as an operator, any of them matching. */
const anyOf = (query: string): string =>
  (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ');

/** Its default tokenizer (which folds accents) and its own bm25 ranking. */
export const fts5: Engine = async (documents) => {
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE pages USING fts5(id UNINDEXED, title, aliases, messages, body)');
  const insert = database.prepare('INSERT INTO pages VALUES (:id, :title, :aliases, :messages, :body)');
  for (const document of documents) insert.run(flat(document));
  const find = database.prepare<[string], { id: string }>(
    'SELECT id FROM pages WHERE pages MATCH ? ORDER BY rank LIMIT 3',
  );
  return async (query) => {
    const words = anyOf(query);
    return words === '' ? [] : find.all(words).map(({ id }) => id);
  };
};
