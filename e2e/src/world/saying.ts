/** Finds these words in a page whatever spaces the typography put between them. */
export const saying = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
