import type { SearchDocument } from '@relais/content/search/document';

/** Ids of documents, best first, at most three. */
export type Answer = (query: string) => Promise<readonly string[]>;

/** One way to search the published content; every engine reads the same documents. */
export type Engine = (documents: readonly SearchDocument[]) => Promise<Answer>;

/** The four fields of a document as one text each: what an index without lists can read. */
export const flat = ({ id, title, aliases, messages, body }: SearchDocument) => ({
  id,
  title,
  aliases: aliases.join('\n'),
  messages: messages.join('\n'),
  body,
});
