import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentElements } from '../elements.ts';
import { sourceDocuments } from '../sources.ts';
import { setAside } from './set-aside.ts';
import { type MappedLine, mapSource } from './source-map.ts';
import { occurrencesOf, passagesOf, wordsOf } from './words.ts';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../sources/${file}`, import.meta.url), 'utf8');

const entry = ({ line, text, content, reasons }: MappedLine): string =>
  [`${line}\t${text}`, ...content.map((id) => `\t→ ${id}`), ...reasons.map((reason) => `\t× ${reason}`)].join(
    '\n',
  );

describe.each(sourceDocuments)('$title', ({ id, file }) => {
  const text = textOf(file);
  const words = wordsOf(text);

  it('is quoted with its own words', () => {
    const quotes = [
      ...contentElements.flatMap(({ id: element, sources }) =>
        sources.flatMap((source) => (source.document === id ? [{ element, quote: source.quote }] : [])),
      ),
      ...setAside
        .filter(({ document }) => document === id)
        .map(({ quote }) => ({ element: 'set aside', quote })),
    ];
    const invented = quotes.filter(({ quote }) =>
      passagesOf(quote).some((passage) => occurrencesOf(wordsOf(passage), words).length === 0),
    );
    expect(invented).toEqual([]);
  });

  it('has every word in a quote of the content or set aside with a reason', () => {
    const unexplained = mapSource(id, text)
      .filter((line) => line.unexplained.length > 0)
      .map(({ line, unexplained }) => `${line}: ${unexplained.join(' ')}`);
    expect(unexplained).toEqual([]);
  });

  it('is mapped line by line in the page that editors read', async () => {
    const page = `${mapSource(id, text).map(entry).join('\n\n')}\n`;
    await expect(page).toMatchFileSnapshot(`../../source-map/${id}.txt`);
  });
});

describe('what is set aside', () => {
  it.each(setAside)(
    'line $line of $document starts with the words set aside',
    ({ document, line, quote }) => {
      const file = sourceDocuments.find(({ id }) => id === document)?.file ?? '';
      const words = wordsOf(textOf(file));
      const lines = occurrencesOf(wordsOf(quote), words).map((start) => words[start]?.line);
      expect(lines).toContain(line);
    },
  );
});
