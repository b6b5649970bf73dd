import { uuidv7 } from 'uuidv7';
import { openDatabase } from './database/open-database.ts';
import { importAnnuaire } from './features/roster/import-annuaire.ts';
import { openByteSource } from './files/byte-source.ts';

const [, , url, file, ...deps] = process.argv;
const base = process.memoryUsage().rss;
let peak = 0;
const timer = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
const database = await openDatabase(url!, '/');
const run = importAnnuaire({
  database,
  clock: { now: () => Date.now() as never },
  ids: { next: uuidv7 },
  enrol: async () => {},
});
const t = performance.now();
let step = '';
const r = await run(
  { importId: 'x', source: await openByteSource(file!), departments: deps as never, dryRun: false },
  {
    problem: () => {},
    progress: (p) => {
      peak = Math.max(peak, process.memoryUsage().rss);
      if (p.step !== step) {
        console.log(p.step, (performance.now() - t).toFixed(), 'ms');
        step = p.step;
      }
    },
    signal: new AbortController().signal,
  },
);
console.log(
  'end',
  (performance.now() - t).toFixed(),
  'ms; base',
  (base / 1e6).toFixed(),
  'peak',
  (peak / 1e6).toFixed(),
);
if (r.ok) {
  const { byDepartment, ...x } = r.value;
  console.log(x, Object.entries(byDepartment).slice(0, 2));
} else console.log(r);
clearInterval(timer);
await database.close();
