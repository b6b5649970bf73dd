import { it } from 'vitest';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { anAdjoint, annuaireText, aPhysician, aRow, titles2026 } from './testing/annuaire-fixtures.ts';
import { type Expected, expectQuarantine } from './testing/expect-quarantine.ts';
import {
  damaged,
  firstRow,
  good,
  header,
  lines,
  secondRow,
  withTitles,
} from './testing/malformed-content.ts';

const files: readonly [string, string | Buffer, Expected][] = [
  [
    'a row with a field too few',
    lines(header, firstRow.replace('|Madame', ''), secondRow),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 2 },
  ],
  [
    'a row with a field too many',
    lines(header, `${firstRow}x|y|`, secondRow),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 2 },
  ],
  [
    'another profession’s row with a field too many',
    lines(header, firstRow, annuaireText([aPhysician()]).split('\n')[1]?.replace('|10|', '|10||') ?? ''),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 3 },
  ],
  [
    'a name cut in two by a line break',
    lines(header, firstRow.replace('MARTIN-', 'MARTIN\n'), secondRow),
    { pharmacists: 1, rejected: { 'field-count': 2 } },
  ],
  [
    'a `|` inside a name',
    lines(header, firstRow.replace('DU FIL', 'DU|FIL'), secondRow),
    { pharmacists: 1, rejected: { 'field-count': 1 } },
  ],
  [
    'a row of text',
    lines(header, firstRow, 'Fin du fichier'),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 3 },
  ],
  ['a last line cut', good.slice(0, -100), { pharmacists: 1, rejected: { 'field-count': 1 }, line: 3 }],
  ['a last line without its end', good.slice(0, -1), { pharmacists: 2 }],
  [
    'a last line without its last `|`',
    good.slice(0, -2),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 3 },
  ],
  [
    'a row with a field too few, under a header without last `|`',
    lines(header.slice(0, -1), secondRow, firstRow.replace('|Madame', '')),
    { pharmacists: 1, rejected: { 'field-count': 1 }, line: 3 },
  ],
  ['no last `|` anywhere', annuaireText([aRow(), anAdjoint()], { trailing: '' }), { pharmacists: 2 }],
  [
    'no last `|` in rows that end with an empty field',
    lines(header, ...annuaireText([aRow(), anAdjoint()], { trailing: '' }).split('\n').slice(1)),
    { pharmacists: 2 },
  ],
  ['no last `|` in the header alone', lines(header.slice(0, -1), firstRow, secondRow), { pharmacists: 2 }],
  [
    'no last `|` in the rows alone',
    lines(
      header,
      ...annuaireText([aRow({ 'Libellé genre activité': 'x' })], { trailing: '' })
        .split('\n')
        .slice(1, 2),
    ),
    { pharmacists: 1 },
  ],
  [
    'a cell of 70 KB',
    lines(header, firstRow.replace('PHARMACIE', 'P'.repeat(70_000)), secondRow),
    { pharmacists: 1, rejected: { 'line-too-long': 1 }, line: 2 },
  ],
  [
    'a cell of 10 MB',
    lines(header, firstRow.replace('PHARMACIE', 'P'.repeat(10_000_000)), secondRow),
    { pharmacists: 1, rejected: { 'line-too-long': 1 }, line: 2 },
  ],
  [
    'a last cell of 3 MB, cut',
    `${good}${'x'.repeat(3_000_000)}`,
    { pharmacists: 2, rejected: { 'line-too-long': 1 }, line: 4 },
  ],
  [
    'a row of 100,000 fields',
    lines(header, firstRow, '|'.repeat(100_000), secondRow),
    { pharmacists: 2, rejected: { 'line-too-long': 1 }, line: 3 },
  ],
  [
    'a byte that is not UTF-8 in a name',
    lines(header, damaged(firstRow, 'MARTIN', [0xe9]), secondRow),
    { pharmacists: 1, rejected: { 'invalid-utf8': 1 }, line: 2, column: "Nom d'exercice" },
  ],
  [
    'half a character at the end of a cell',
    lines(header, firstRow, damaged(secondRow, '|PHARMACIE', [0xc3])),
    { pharmacists: 1, rejected: { 'invalid-utf8': 1 }, line: 3 },
  ],
  [
    'an overlong slash',
    lines(header, damaged(firstRow, 'MARTIN', [0xc0, 0xaf]), secondRow),
    { pharmacists: 1, rejected: { 'invalid-utf8': 1 } },
  ],
  [
    'half a surrogate',
    lines(header, damaged(firstRow, 'MARTIN', [0xed, 0xa0, 0x80]), secondRow),
    { pharmacists: 1, rejected: { 'invalid-utf8': 1 } },
  ],
  [
    'a NUL in a name',
    lines(header, firstRow.replace('MARTIN', 'MAR\u0000TIN'), secondRow),
    { pharmacists: 1, rejected: { 'nul-character': 1 }, line: 2, column: "Nom d'exercice" },
  ],
  [
    'a row of NULs',
    lines(header, firstRow, '\u0000'.repeat(300)),
    { pharmacists: 1, rejected: { 'field-count': 1 } },
  ],
  ['a byte order mark', `\uFEFF${good}`, { pharmacists: 2 }],
  ['Windows line ends', good.replaceAll('\n', '\r\n'), { pharmacists: 2 }],
  ['blank lines between rows', good.replaceAll('\n', '\n\n'), { pharmacists: 2 }],
  [
    'quotes as data',
    annuaireText([aRow({ 'Enseigne commerciale site': 'PHARMACIE "DU FIL' }), anAdjoint()]),
    { pharmacists: 2 },
  ],
  [
    'a header in capitals without accents',
    good.replace(header, header.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()),
    { pharmacists: 2 },
  ],
  ['columns in reverse', withTitles([...titles2026].reverse()), { pharmacists: 2 }],
  ['a `__proto__` column', withTitles([...titles2026, '__proto__', 'constructor']), { pharmacists: 2 }],
  ['columns nobody knows', withTitles(['Nouveau', ...titles2026, 'Autre', 'Autre']), { pharmacists: 2 }],
];

onSqlite('A file with damaged rows', (open) => {
  it.each(files)('%s costs at most its own rows', async (_, content, expected) => {
    await expectQuarantine(await open(), content, expected);
  });
});
