import { factBySlug } from './src/facts/facts.ts';
import { heldOutQueries } from './src/search/labelled/held-out-queries.ts';
import { labelledQueries } from './src/search/labelled/queries.ts';
import { measureSearch, mistyped } from './src/search/measure.ts';
import { prepareSearch } from './src/search/search.ts';
import { shippedDocuments } from './src/search/shipped-documents.ts';

const search = prepareSearch(shippedDocuments((slug) => factBySlug(slug)?.text));
const answer = (query: string): string[] => search(query, 3).map(({ id }) => id);
const sets = {
  all: labelledQueries,
  'held out': heldOutQueries,
  mistyped: labelledQueries.map(({ query, accepted }) => ({ query: mistyped(query), accepted })),
};

const say = (line: string) => process.stdout.write(`${line}\n`);

for (const [name, queries] of Object.entries(sets)) {
  const { topOne, topThree, missed } = measureSearch(queries, answer);
  say(`${name}: ${queries.length} queries, top-1 ${topOne.toFixed(3)}, top-3 ${topThree.toFixed(3)}`);
  if (process.argv.includes('--missed')) {
    for (const { query, found } of missed) say(`  ${query} → ${found.join(' ')}`);
  }
}
