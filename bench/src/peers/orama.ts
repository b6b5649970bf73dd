import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { type Engine, flat } from '../search/engine.ts';

const schema = {
  id: 'string',
  title: 'string',
  aliases: 'string',
  messages: 'string',
  body: 'string',
} as const;

/** With the French stemmer, the French stop words and a tolerance of one letter, as its guide shows. */
export const orama: Engine = async (documents) => {
  const database = create({
    schema,
    components: {
      tokenizer: { language: 'french', stemming: true, stemmer, stopWords: stopwords },
    },
  });
  await insertMultiple(database, documents.map(flat));
  return async (term) => {
    const { hits } = await search(database, {
      term,
      properties: ['title', 'aliases', 'messages', 'body'],
      tolerance: 1,
      limit: 3,
    });
    return hits.map(({ document }) => document.id);
  };
};
