import { delivery } from './delivery.ts';
import { forecast } from './forecast.ts';
import { importRoster } from './import-roster.ts';
import { page } from './page.ts';
import { search } from './search.ts';

const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  delivery,
  forecast,
  'import-roster': importRoster,
  page,
  search,
};

const [name = '', ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark) await benchmark(args);
else {
  console.error(`Usage: npm run bench -- <name>, one of: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 2;
}
