import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCoordinatesFile } from './coordinates-file.ts';
import { measured, median } from './measured-process.ts';
import { writeNationalFile } from './national-file.ts';

const relais = fileURLToPath(new URL('../../apps/api/dist/relais.js', import.meta.url));
const folder = fileURLToPath(new URL('../../var/bench', import.meta.url));

/**
 * N9: fourteen days of nudges for everybody of a roster, to the last message; against the same command on a roster of
 * nobody, which is what starting costs. Arguments: rounds (5), rows of the national file (200000, one in 23 a pharmacist).
 */
export const forecast = async ([rounds = '5', rows = '200000']: readonly string[]): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const whole = await aRoster(Number(rows));
  const nobody = await aRoster(0);
  try {
    const taken: { readonly base: number; readonly all: number }[] = [];
    let printed = '';
    for (let round = 0; round <= Number(rounds); round += 1) {
      const base = await nobody.forecast();
      const all = await whole.forecast();
      printed = all.printed;
      // The first round fills the caches of the machine.
      if (round > 0) taken.push({ base: base.wall, all: all.wall });
    }
    const { lines } = JSON.parse(printed) as { readonly lines: readonly unknown[] };
    if (lines.length === 0) throw new Error('The forecast holds no firing.');
    const [base, all] = [median(taken.map((it) => it.base)), median(taken.map((it) => it.all))];
    console.log(`Node ${process.version}, ${availableParallelism()} CPUs, ${rounds} rounds`);
    console.log(
      `${lines.length} firings of ${whole.people} people over 14 days: ${all.toFixed(2)} s, ` +
        `${(all - base).toFixed(2)} s above the same command on nobody (${base.toFixed(2)} s)`,
    );
  } finally {
    for (const { remove } of [whole, nobody]) remove();
  }
};

const aRoster = async (rows: number) => {
  const root = mkdtempSync(join(folder, 'root-'));
  mkdirSync(join(root, 'var'));
  const environment = { RELAIS_ROOT: root, RELAIS_DATABASE_URL: 'file:var/relais.db' };
  const run = (...args: readonly string[]) => measured([relais, ...args], environment);
  await run('migrate');
  let people = 0;
  if (rows > 0) {
    const [directory, coordinates] = [join(root, 'annuaire.txt'), join(root, 'coordonnees.csv')];
    await writeNationalFile(directory, rows);
    writeCoordinatesFile(coordinates, rows);
    people = JSON.parse((await run('import', 'annuaire', directory, '--json')).printed).pharmacists;
    await run('import', 'contacts', coordinates);
  }
  return {
    people,
    forecast: () => run('nudges', 'forecast', '--days', '14', '--json'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
