import { expect, it } from 'vitest';
import { foldedPharmacist } from '../../database/folded-names.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { anAdjoint, annuaireText, aPhysician, aRow } from './testing/annuaire-fixtures.ts';
import { rosterTrial } from './testing/roster-trial.ts';

const elsewhere = { 'Numéro FINESS site': '990000028', 'Code commune (coord. structure)': '13055' };

onBothEngines('The import of the directory', (open) => {
  it('takes the pharmacists of officines and leaves the other professions', async () => {
    const trial = rosterTrial(await open());
    const report = await trial.rows([aRow(), anAdjoint(), aPhysician()]);
    expect(report).toMatchObject({
      rows: 3,
      pharmacists: 2,
      officines: 1,
      practices: 2,
      titulaires: 1,
      adjoints: 1,
      outside: 0,
      added: 2,
      changed: 0,
      unchanged: 0,
      left: 0,
      warnings: {},
      rejected: {},
      byDepartment: { '75': { pharmacists: 2, officines: 1 } },
    });
    expect(await trial.practices()).toEqual([
      '99700000005 titulaire at site:990000010',
      '99700000013 adjoint at site:990000010',
    ]);
    expect(await trial.officines()).toMatchObject([
      {
        finess: '990000010',
        name: 'PHARMACIE DU FIL',
        address: '12 Rue du Fil',
        postcode: '75011',
        commune: 'Paris 11e Arrondissement',
        department: '75',
        closedAt: null,
        folded: 'pharmacie du fil paris 11e arrondissement 75011 990000010',
      },
    ]);
    expect((await trial.pharmacists()).map(({ folded }) => folded)).toEqual(
      (await trial.pharmacists()).map(foldedPharmacist),
    );
    expect(trial.enrolled).toEqual(['99700000005', '99700000013']);
  });

  it('changes nothing when the same file comes again', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint()]);
    const before = [await trial.practices(), await trial.officines(), await trial.pharmacists()];
    trial.tomorrow();
    const again = await trial.rows([anAdjoint(), aRow()]);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, left: 0, officinesChanged: 0 });
    expect([await trial.practices(), await trial.officines(), await trial.pharmacists()]).toEqual(before);
    expect(trial.enrolled).toHaveLength(2);
  });

  it('shows in a dry run what it would change, and changes nothing', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow()]);
    const report = await trial.rows([anAdjoint()], { dryRun: true });
    expect(report).toMatchObject({ added: 1, left: 1, practicesOpened: 1, practicesEnded: 1 });
    expect(await trial.practices()).toEqual(['99700000005 titulaire at site:990000010']);
  });

  it('keeps those who leave as history and takes them back when they return', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint()]);
    trial.tomorrow();
    expect(await trial.rows([aRow()])).toMatchObject({ left: 1, unchanged: 1 });
    expect((await trial.pharmacists())[1]).toMatchObject({ rpps: '99700000013', leftAt: trial.now() });
    trial.tomorrow();
    expect(await trial.rows([aRow(), anAdjoint()])).toMatchObject({ added: 1, unchanged: 1 });
    expect((await trial.pharmacists())[1]).toMatchObject({ leftAt: null });
    expect(await trial.practices()).toEqual([
      '99700000005 titulaire at site:990000010',
      '99700000013 adjoint at site:990000010, ended',
      '99700000013 adjoint at site:990000010',
    ]);
    expect(trial.enrolled).toHaveLength(2);
  });

  it('keeps a transfer and a change of role as history', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint()]);
    trial.tomorrow();
    const report = await trial.rows([aRow(elsewhere), anAdjoint({ 'Code rôle': 'FON-03' })]);
    expect(report).toMatchObject({ added: 0, changed: 2, left: 0, titulaires: 2, officinesAdded: 1 });
    expect(await trial.practices()).toEqual([
      '99700000005 titulaire at site:990000010, ended',
      '99700000005 titulaire at site:990000028',
      '99700000013 adjoint at site:990000010, ended',
      '99700000013 titulaire at site:990000010',
    ]);
  });

  it('closes an officine that nobody practises in any more and opens it again', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint(elsewhere)]);
    trial.tomorrow();
    expect(await trial.rows([aRow()])).toMatchObject({ officinesClosed: 1 });
    expect((await trial.officines())[1]).toMatchObject({ key: 'site:990000028', closedAt: trial.now() });
    trial.tomorrow();
    expect(await trial.rows([aRow(), anAdjoint(elsewhere)])).toMatchObject({ officinesChanged: 1 });
    expect((await trial.officines())[1]).toMatchObject({ closedAt: null });
  });

  it('speaks only of the chosen departments', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), aRow(elsewhere), anAdjoint(elsewhere)]);
    trial.tomorrow();
    const report = await trial.rows([aRow({ 'Code rôle': 'FON-07' })], { departments: ['75'] });
    expect(report).toMatchObject({ pharmacists: 1, changed: 1, added: 0, left: 0, outside: 0 });
    expect(await trial.practices()).toEqual(
      [
        '99700000005 titulaire at site:990000010, ended',
        '99700000005 titulaire at site:990000028',
        '99700000005 gerant at site:990000010',
        '99700000013 adjoint at site:990000028',
      ].sort((left, right) => left.slice(0, 11).localeCompare(right.slice(0, 11))),
    );
  });

  it('keeps somebody who leaves the chosen departments while practising elsewhere', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), aRow(elsewhere), anAdjoint()]);
    trial.tomorrow();
    expect(await trial.rows([anAdjoint()], { departments: ['75'] })).toMatchObject({ left: 1, unchanged: 1 });
    expect((await trial.pharmacists())[0]).toMatchObject({ rpps: '99700000005', leftAt: null });
  });

  it('counts as outside the pharmacists without an officine of the chosen departments', async () => {
    const trial = rosterTrial(await open());
    const hospital = aRow({ 'Identifiant PP': '99700000021', "Code secteur d'activité": 'SA01' });
    const report = await trial.rows([aRow(), anAdjoint(elsewhere), hospital], { departments: ['75', '92'] });
    expect(report).toMatchObject({ pharmacists: 1, outside: 2, officines: 1 });
    expect(await trial.pharmacists()).toHaveLength(1);
  });

  it('recognises an officine that gets a better identifier', async () => {
    const trial = rosterTrial(await open());
    const unnumbered = {
      'Numéro FINESS site': '',
      'Identifiant technique de la structure': 'R9970000000501',
    };
    await trial.rows([aRow(unnumbered)]);
    const [before] = await trial.officines();
    expect(before).toMatchObject({ key: 'structure:R9970000000501' });
    trial.tomorrow();
    const numbered = aRow({ ...unnumbered, 'Numéro FINESS site': '990000010' });
    expect(await trial.rows([numbered])).toMatchObject({
      officinesAdded: 0,
      officinesChanged: 1,
      unchanged: 1,
    });
    expect(await trial.officines()).toMatchObject([{ id: before?.id, key: 'site:990000010' }]);
  });

  it('brings together rows of one file that name one officine differently', async () => {
    const trial = rosterTrial(await open());
    const structure = { 'Identifiant technique de la structure': 'R9970000000501' };
    const report = await trial.rows([aRow(structure), anAdjoint({ ...structure, 'Numéro FINESS site': '' })]);
    expect(report).toMatchObject({ officines: 1, practices: 2 });
  });

  it('refuses a file that would leave nobody', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint()]);
    expect(await trial.bytes(annuaireText([aPhysician()]))).toEqual({
      ok: false,
      refusal: { code: 'would-empty-roster', left: 2 },
    });
    expect(await trial.practices()).toHaveLength(2);
  });

  it('takes nobody for gone on the word of a file cut in its middle', async () => {
    const trial = rosterTrial(await open());
    await trial.rows([aRow(), anAdjoint()]);
    const cut = annuaireText([aRow(), anAdjoint()]).slice(0, -200);
    expect(await trial.bytes(cut)).toEqual({ ok: false, refusal: { code: 'file-cut', line: 3, left: 1 } });
  });

  it('writes nothing once somebody cancelled it', async () => {
    const trial = rosterTrial(await open());
    const cancelled = AbortSignal.abort();
    expect(await trial.bytes(annuaireText([aRow()]), { signal: cancelled })).toMatchObject({
      refusal: { code: 'cancelled' },
    });
    expect(await trial.pharmacists()).toEqual([]);
  });

  it('serialises two imports at once: the second sees what the first wrote', async () => {
    const database = await open();
    const trial = rosterTrial(database);
    const [first, second] = await Promise.all([
      trial.rows([aRow(), anAdjoint()]),
      trial.rows([aRow(), anAdjoint()]),
    ]);
    expect([first.added, second.added].sort()).toEqual([0, 2]);
    expect(await trial.practices()).toHaveLength(2);
  });
});
