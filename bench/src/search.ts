import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measured, median } from './measured-process.ts';
import { engines } from './search/engines.ts';

const program = fileURLToPath(new URL('search/measure-engine.ts', import.meta.url));

type Quality = {
  readonly name: string;
  readonly queries: number;
  readonly topOne: number;
  readonly topThree: number;
};
type Figures = { readonly quality: readonly Quality[]; readonly p95: number };

/** B7: labelled French queries over the published content, ours against its peers. Arguments: rounds (5). */
export const search = async ([rounds = '5']: readonly string[]): Promise<void> => {
  console.log(`Node ${process.version}, ${availableParallelism()} CPUs, ${rounds} rounds`);
  const figures = new Map<string, Figures[]>([...engines.keys()].map((name) => [name, []]));
  for (let round = 1; round <= Number(rounds); round += 1) {
    for (const [name, taken] of figures) {
      const { printed } = await measured([program, name], {});
      taken.push(JSON.parse(printed) as Figures);
    }
  }
  for (const [name, taken] of figures) console.log(line(name, taken));
};

const line = (name: string, taken: readonly Figures[]): string => {
  const quality = taken[0]?.quality ?? [];
  const shares = quality.map(
    (set) => `${set.name} (${set.queries}) ${share(set.topOne)} / ${share(set.topThree)}`,
  );
  return `${name.padEnd(38)} top-1 / top-3: ${shares.join(' · ')} · p95 ${median(taken.map(({ p95 }) => p95)).toFixed(2)} ms`;
};

const share = (value: number): string => value.toFixed(3);
