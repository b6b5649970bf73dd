import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdjoint, annuaireText, aRow } from '../features/roster/testing/annuaire-fixtures.ts';
import { buildRelaisCommand } from '../testing/relais-command.ts';

describe('relais import', () => {
  let relais: Awaited<ReturnType<typeof buildRelaisCommand>>;
  let folder: string;
  const path = (name: string) => join(folder, name);
  const file = (name: string, content: string) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  const run = (...args: string[]) =>
    relais.run(['import', ...args], {
      RELAIS_DATABASE_URL: `file:${path('relais.db')}`,
      RELAIS_ROOT: folder,
    });

  beforeAll(async () => {
    relais = await buildRelaisCommand();
    folder = mkdtempSync(join(tmpdir(), 'relais-import-'));
  });
  afterAll(() => {
    relais.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints one object on standard output and nothing else, and exits 0', async () => {
    const { code, printed } = await run(
      'annuaire',
      file('a.txt', annuaireText([aRow(), anAdjoint()])),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ rows: 2, pharmacists: 2, added: 2, left: 0 });
  });

  it('takes coordinates for the people it brought', async () => {
    const contacts = file('c.csv', 'RPPS;E-mail;Mobile\n99700000005;a@example.org;06 39 98 12 34\n');
    const { code, printed } = await run('contacts', contacts, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ rows: 1, people: 1, added: 1 });
  });

  it('speaks French to people on standard error', async () => {
    const { code, printed, said } = await run('annuaire', path('a.txt'), '--dry-run');
    expect(code).toBe(0);
    expect(printed).toBe('');
    expect(said).toContain('Essai à blanc\u00A0: rien n’a été modifié.');
    expect(said).toContain('2 inchangés');
  });

  it('writes the problems to a file that a spreadsheet opens', async () => {
    const bad = file('b.txt', annuaireText([aRow(), anAdjoint(), aRow({ 'Identifiant PP': '=9,97E+10' })]));
    const { code, printed, said } = await run('annuaire', bad, '--json', '--errors', path('problems.csv'));
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ rejected: { 'rpps-shape': 1 }, unchanged: 2 });
    expect(said).toContain(path('problems.csv'));
    const lines = readFileSync(path('problems.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFLigne;Colonne;Valeur trouvée;Suite;Motif;Que faire');
    expect(lines[1]).toMatch(/^4;Identifiant PP;'=9,97E\+10;ligne écartée;/);
  });

  it.each([
    ['a file that is not there', 'absent.txt', 'introuvable'],
    ['a folder', '.', 'dossier'],
  ])('refuses %s with the reason on standard error, and exits 1', async (_, name, word) => {
    const { code, printed, said } = await run('annuaire', path(name), '--json');
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toContain(word);
  });

  it.each([
    ['no file', ['annuaire']],
    ['an unknown department', ['annuaire', 'a.txt', '--departments', '75,20']],
    ['an unknown option', ['annuaire', 'a.txt', '--force']],
    ['an unknown kind', ['finess', 'a.txt']],
  ])('exits 2 on %s', async (_, args) => {
    expect((await run(...args)).code).toBe(2);
  });
});
