import { it } from 'vitest';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { anAdjoint, annuaireText, aPhysician, aRow } from './testing/annuaire-fixtures.ts';
import { type Expected, expectQuarantine } from './testing/expect-quarantine.ts';
import { rppsOf, without, withTitles } from './testing/malformed-content.ts';

const files: readonly [string, string | Buffer, Expected][] = [
  [
    'an RPPS of 10 digits',
    annuaireText([rppsOf('9970000000'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-shape': 1 }, line: 2, column: 'Identifiant PP' },
  ],
  [
    'an RPPS with a letter',
    annuaireText([rppsOf('9970000000O'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-shape': 1 }, line: 2 },
  ],
  [
    'an RPPS made a number by a spreadsheet',
    annuaireText([rppsOf('9,97E+10'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-scientific-notation': 1 } },
  ],
  [
    'an RPPS of 8,10E+11',
    annuaireText([rppsOf('8,10E+11'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-scientific-notation': 1 } },
  ],
  [
    'an RPPS with decimals',
    annuaireText([rppsOf('99700000005.0'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-shape': 1 } },
  ],
  [
    'a national identifier for an RPPS',
    annuaireText([rppsOf('899700000005'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'national-id-instead-of-rpps': 1 } },
  ],
  [
    'no RPPS',
    annuaireText([rppsOf('', { 'Identification nationale PP': '' }), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-missing': 1 } },
  ],
  [
    'an ADELI number',
    annuaireText([rppsOf('990000028', { "Type d'identifiant PP": '0' }), anAdjoint()]),
    { pharmacists: 1, rejected: { 'adeli-instead-of-rpps': 1 } },
  ],
  [
    'a formula for an RPPS',
    annuaireText([rppsOf('=HYPERLINK(1)'), anAdjoint()]),
    { pharmacists: 1, rejected: { 'rpps-shape': 1 } },
  ],
  [
    'an RPPS with a wrong key',
    annuaireText([rppsOf('99700000006'), anAdjoint()]),
    { pharmacists: 2, warnings: { 'rpps-key': 1 }, line: 2 },
  ],
  ['an RPPS written in groups', annuaireText([rppsOf('997 000 000 05'), anAdjoint()]), { pharmacists: 2 }],
  [
    'an unknown role',
    annuaireText([aRow({ 'Code rôle': 'FON-99', 'Code section tableau pharmaciens': '' })]),
    { pharmacists: 1, warnings: { 'unknown-code': 1, 'role-unknown': 1 }, column: 'Code rôle' },
  ],
  [
    'an unknown section',
    annuaireText([aRow({ 'Code section tableau pharmaciens': 'Z' })]),
    { pharmacists: 1, warnings: { 'unknown-code': 1 } },
  ],
  [
    'an unknown department',
    annuaireText([aRow({ 'Code Département (structure)': '20' })]),
    { pharmacists: 1, warnings: { 'unknown-code': 1 } },
  ],
  [
    'no place at all',
    annuaireText([aRow({ 'Code postal (coord. structure)': '', 'Code commune (coord. structure)': '' })]),
    { pharmacists: 1, warnings: { 'department-unknown': 1 } },
  ],
  [
    'a FINESS of 8 characters',
    annuaireText([aRow({ 'Numéro FINESS site': '99000001' })]),
    { pharmacists: 1, warnings: { 'finess-shape': 1 } },
  ],
  [
    'an officine without any identifier',
    annuaireText([
      aRow({ 'Numéro FINESS site': '', 'Identifiant technique de la structure': '' }),
      anAdjoint(),
    ]),
    { pharmacists: 1, warnings: { 'officine-without-identifier': 1 } },
  ],
  [
    'no name',
    annuaireText([aRow({ "Nom d'exercice": ' ' })]),
    { pharmacists: 1, warnings: { 'name-missing': 1 } },
  ],
  [
    'two roles in one officine',
    annuaireText([aRow(), aRow({ 'Code rôle': 'FON-05' })]),
    { pharmacists: 1, warnings: { 'roles-differ': 1 } },
  ],
  ['the same row twice', annuaireText([aRow(), aRow()]), { pharmacists: 1 }],
  ['no role column', withTitles(without('Code rôle', 'Libellé rôle')), { pharmacists: 2 }],
  [
    'spaces around the profession',
    annuaireText([aRow({ 'Code profession': ' 21 ' }), anAdjoint()]),
    { pharmacists: 2 },
  ],
  [
    'a profession that only begins like ours',
    annuaireText([
      aRow({ 'Code profession': '210' }),
      anAdjoint({ 'Code profession': '121' }),
      aRow({ 'Identifiant PP': '99700000021' }),
    ]),
    { pharmacists: 1 },
  ],
  [
    'our profession’s words in another column',
    annuaireText([aPhysician({ 'Raison sociale site': '21', 'Libellé profession': '21' }), aRow()]),
    { pharmacists: 1 },
  ],
];

onSqlite('A file with odd cells', (open) => {
  it.each(files)('%s costs at most its own rows', async (_, content, expected) => {
    await expectQuarantine(await open(), content, expected);
  });
});
