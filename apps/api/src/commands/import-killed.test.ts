import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { annuaireText, aRow } from '../features/roster/testing/annuaire-fixtures.ts';
import { buildRelaisCommand } from '../testing/relais-command.ts';

const people = 1_500;

/** `shift` moves everybody to another officine and another name. */
const rosterOf = (shift: number) =>
  annuaireText(
    Array.from({ length: people }, (_, number) =>
      aRow({
        'Identifiant PP': `9970${String(number + shift * 500).padStart(7, '0')}`,
        "Nom d'exercice": `EXEMPLE-${shift}`,
        'Numéro FINESS site': `99${String(number % 700).padStart(7, '0')}`,
        'Enseigne commerciale site': `PHARMACIE ${shift}`,
      }),
    ),
  );

let relais: Awaited<ReturnType<typeof buildRelaisCommand>>;
let folder: string;

beforeAll(async () => {
  relais = await buildRelaisCommand();
  folder = mkdtempSync(join(tmpdir(), 'relais-killed-'));
  writeFileSync(join(folder, 'old.txt'), rosterOf(0));
  writeFileSync(join(folder, 'new.txt'), rosterOf(1));
});
afterAll(() => {
  relais.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything the roster holds, as one text. */
const rosterAt = async (url: string) => {
  const database = await openDatabase(url, '/');
  try {
    const { officines, pharmacists, practices, activations, officineStandings } = database.read.tables;
    return JSON.stringify([
      await database.read.select().from(officines).orderBy(asc(officines.id)),
      await database.read.select().from(pharmacists).orderBy(asc(pharmacists.rpps)),
      await database.read.select().from(practices).orderBy(asc(practices.id)),
      await database.read.select().from(activations).orderBy(asc(activations.rpps)),
      await database.read.select().from(officineStandings).orderBy(asc(officineStandings.officineId)),
    ]);
  } finally {
    await database.close();
  }
};

onBothEngines('An import killed', (open) => {
  it('at any point leaves the old roster whole, and the next one brings the new roster whole', {
    timeout: 180_000,
  }, async () => {
    const url = await open.address();
    const environment = { RELAIS_DATABASE_URL: url, RELAIS_ROOT: folder };
    const importing = (file: string, onSaid?: Parameters<typeof relais.run>[2]) =>
      relais.run(['import', 'annuaire', join(folder, file)], environment, onSaid);
    expect((await importing('old.txt')).code).toBe(0);
    const old = await rosterAt(url);

    let whileSwitching = 0;
    for (let point = 0; point < 8; point += 1) {
      let armed = false;
      const { said } = await importing('new.txt', (heard, kill) => {
        const moment = point < 1 ? 'Comparing' : 'Writing';
        if (armed || !heard.includes(moment)) return;
        armed = true;
        setTimeout(kill, point * 15);
      });
      const finished = said.includes('Import terminé');
      if (finished) break;
      if (said.includes('Writing')) whileSwitching += 1;
      expect(await rosterAt(url)).toBe(old);
    }
    expect(whileSwitching).toBeGreaterThanOrEqual(3);

    expect((await importing('new.txt')).code).toBe(0);
    const again = await importing('new.txt');
    expect(again.said).toContain(`${people.toLocaleString('fr')} inchangés`);
  });
});
