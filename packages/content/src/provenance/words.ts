export type Word = { readonly text: string; readonly line: number };

/**
 * The words of a text with their line, 1 first. Punctuation, markup, spaces and the shape of apostrophes do not count;
 * capitals and accents do.
 */
export const wordsOf = (text: string): readonly Word[] =>
  text
    .replace(/<\/?u>/g, ' ')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => ({ text: word, line: index + 1 })),
    );

/** Where the words of `sought` follow one another in `words`: the index of each first word. */
export const occurrencesOf = (sought: readonly Word[], words: readonly Word[]): readonly number[] => {
  const starts: number[] = [];
  if (sought.length === 0) return starts;
  for (let start = 0; start + sought.length <= words.length; start += 1) {
    if (sought.every((word, offset) => words[start + offset]?.text === word.text)) starts.push(start);
  }
  return starts;
};

/** The parts of a quote that are quoted without a gap. */
export const passagesOf = (quote: string): readonly string[] =>
  quote.split(/\s*\[…\]\s*/).filter((part) => part !== '');
