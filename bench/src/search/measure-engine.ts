import { factBySlug } from '@relais/content/facts/facts';
import { heldOutQueries } from '@relais/content/search/labelled/held-out-queries';
import { labelledQueries } from '@relais/content/search/labelled/queries';
import { measureSearch, mistyped } from '@relais/content/search/measure';
import { shippedDocuments } from '@relais/content/search/shipped-documents';
import { engines } from './engines.ts';

/** One engine in a process of its own: prints its quality on each set and how long one answer takes. */
const engine = engines.get(process.argv[2] ?? '');
if (engine === undefined) throw new Error(`No engine is called ${process.argv[2]}.`);

const answer = await engine(shippedDocuments((slug) => factBySlug(slug)?.text));
const sets = {
  all: labelledQueries,
  'held out': heldOutQueries,
  mistyped: labelledQueries.map(({ query, accepted }) => ({ query: mistyped(query), accepted })),
};

const found = new Map<string, readonly string[]>();
const durations: number[] = [];
for (const { query } of Object.values(sets).flat()) {
  if (found.has(query)) continue;
  const started = performance.now();
  found.set(query, await answer(query));
  durations.push(performance.now() - started);
}
durations.sort((left, right) => left - right);

const quality = Object.entries(sets).map(([name, queries]) => {
  const { topOne, topThree } = measureSearch(queries, (query) => found.get(query) ?? []);
  return { name, queries: queries.length, topOne, topThree };
});
console.log(JSON.stringify({ quality, p95: durations[Math.floor(durations.length * 0.95)] }));
