import { foldedWords } from '@relais/domain/kernel/folded';
import { and, like, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Rows whose folded column holds each word of `search`, in any order. What is nothing but signs names nothing. */
export const holdsWords = (folded: SQLiteColumn, search: string): SQL | undefined => {
  const words = foldedWords(search);
  // Letters and digits alone are left: no sign of a pattern among them.
  return words === '' ? sql`1 = 0` : and(...words.split(' ').map((word) => like(folded, `%${word}%`)));
};
