import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measured, measured, median } from './measured-process.ts';
import { writeNationalFile } from './national-file.ts';

const relais = fileURLToPath(new URL('../../apps/api/dist/relais.js', import.meta.url));
const peer = fileURLToPath(new URL('peers/filter-with-csv-parse.ts', import.meta.url));
const folder = fileURLToPath(new URL('../../var/bench', import.meta.url));

type Round = {
  readonly first: Measured;
  readonly again: Measured;
  readonly peerFilter: Measured;
  readonly peerFirst: Measured;
};

/**
 * B1: a national file into an empty roster, then the same file again; against csv-parse reading the same file, then
 * the very same import of the rows it kept. Each run is a fresh process; arguments: rounds (5), rows (2000000).
 */
export const importRoster = async ([rounds = '5', rows = '2000000']: readonly string[]): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `annuaire-${rows}.txt`);
  if (!existsSync(file)) await writeNationalFile(file, Number(rows));
  const few = join(folder, 'annuaire-few.txt');
  await writeNationalFile(few, 50);

  console.log(`Node ${process.version}, ${availableParallelism()} CPUs, ${rows} rows, ${rounds} rounds`);
  const base = await inFreshRoot((run) => run(few));
  const measures: Round[] = [];
  for (let round = 1; round <= Number(rounds); round += 1) {
    const measure = await oneRound(file);
    measures.push(measure);
    console.log(
      `${round}: first ${seconds(measure.first)}, again ${seconds(measure.again)}, csv-parse ${seconds(measure.peerFilter)} + ${seconds(measure.peerFirst)}`,
    );
  }

  const first = median(measures.map((it) => it.first.wall));
  const again = median(measures.map((it) => it.again.wall));
  const peerFirst = median(measures.map((it) => it.peerFilter.wall + it.peerFirst.wall));
  const peak = Math.max(...measures.flatMap((it) => [it.first.peak ?? 0, it.again.peak ?? 0]));
  console.log(
    [
      `first import   ${first.toFixed(2)} s, ${Math.round(Number(rows) / first).toLocaleString('en')} rows/s, ${(first / peerFirst).toFixed(2)} × csv-parse with the same import`,
      `same file again ${again.toFixed(2)} s, ${(again / peerFirst).toFixed(2)} ×`,
      `memory         peak ${peak.toFixed(0)} MiB, ${(peak - (base.peak ?? 0)).toFixed(0)} MiB above the same command on 50 rows (${base.peak?.toFixed(0)} MiB)`,
    ].join('\n'),
  );
};

const seconds = ({ wall }: Measured): string => `${wall.toFixed(2)} s`;

const oneRound = async (file: string): Promise<Round> => {
  const [first, again] = await inFreshRoot(async (run) => [await run(file), await run(file)] as const);
  const { peerFilter, peerFirst } = await inFreshRoot(async (run, root) => {
    const kept = join(root, 'kept.txt');
    writeFileSync(kept, '');
    const filtered = await measured([peer, file, kept], {});
    return { peerFilter: filtered, peerFirst: await run(kept) };
  });
  const same = ['pharmacists', 'officines', 'practices', 'added'] as const;
  const [ours, theirs] = [JSON.parse(first.printed), JSON.parse(peerFirst.printed)];
  if (ours.pharmacists === 0) throw new Error('The generated file holds no pharmacist.');
  for (const figure of same) {
    if (ours[figure] !== theirs[figure]) throw new Error(`${figure}: ${ours[figure]} and ${theirs[figure]}`);
  }
  return { first, again, peerFilter, peerFirst };
};

const inFreshRoot = async <Value>(
  work: (run: (file: string) => Promise<Measured>, root: string) => Promise<Value>,
): Promise<Value> => {
  const root = mkdtempSync(join(folder, 'root-'));
  mkdirSync(join(root, 'var'));
  const environment = { RELAIS_ROOT: root, RELAIS_DATABASE_URL: 'file:var/relais.db' };
  try {
    return await work((file) => measured([relais, 'import', 'annuaire', file, '--json'], environment), root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
