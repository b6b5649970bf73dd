import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { anAdjoint, annuaireText, aPhysician, aRow, titles2026 } from './fixtures.ts';
import { rosterTrial } from './trial.ts';

const good = annuaireText([aRow(), anAdjoint()]);
const [header = '', firstRow = '', secondRow = ''] = good.split('\n');
const lines = (...those: (string | Buffer)[]) =>
  Buffer.concat(those.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
const without = (...names: string[]) => titles2026.filter((title) => !names.includes(title));
const renamed = (from: string, to: string) => titles2026.map((title) => (title === from ? to : title));
const withTitles = (titles: string[], rows = [aRow(), anAdjoint()]) => annuaireText(rows, { titles });
const headerOf = (titles: readonly string[]) => `${titles.join('|')}|`;
const damaged = (row: string, at: string, bytes: number[]) => {
  const position = Buffer.from(row).indexOf(at);
  return Buffer.concat([
    Buffer.from(row).subarray(0, position),
    Buffer.from(bytes),
    Buffer.from(row).subarray(position),
  ]);
};
const rppsOf = (identifier: string, over = {}) => aRow({ 'Identifiant PP': identifier, ...over });
const utf16 = (text: string, { mark }: { mark: boolean }) =>
  Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

type Refused = { readonly refusal: string };
type Quarantined = {
  readonly pharmacists: number;
  readonly rejected?: Record<string, number>;
  readonly warnings?: Record<string, number>;
  readonly line?: number;
  readonly column?: string;
};

const refused: readonly [string, string | Buffer, Refused & object][] = [
  ['an empty file', '', { refusal: 'file-empty' }],
  ['a byte order mark alone', '\uFEFF', { refusal: 'file-empty' }],
  ['a blank line alone', '\n', { refusal: 'file-empty' }],
  ['blank lines alone', '\n\n\n', { refusal: 'file-empty' }],
  ['a header alone', `${header}\n`, { refusal: 'no-rows' }],
  ['a header alone, without line end', header, { refusal: 'no-rows' }],
  ['a header and blank lines', `${header}\n\n\r\n`, { refusal: 'no-rows' }],
  ['rows without header', lines(firstRow, secondRow), { refusal: 'header-absent' }],
  ['a blank first line', `\n${good}`, { refusal: 'header-absent' }],
  ['a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]), { refusal: 'not-text' }],
  ['an empty zip', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]), { refusal: 'not-text' }],
  ['a gzip', gzipSync(good), { refusal: 'not-text' }],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n', { refusal: 'not-text' }],
  [
    'an old workbook',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    { refusal: 'not-text' },
  ],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    { refusal: 'not-text' },
  ],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919 + 13) % 251)),
    { refusal: 'not-text' },
  ],
  ['zero bytes', Buffer.alloc(10_000), { refusal: 'not-text' }],
  ['UTF-16 little-endian', utf16(good, { mark: true }), { refusal: 'not-text' }],
  ['UTF-16 big-endian', swapped(utf16(good, { mark: true })), { refusal: 'not-text' }],
  ['UTF-16 without its mark', utf16(good, { mark: false }), { refusal: 'not-text' }],
  ['Windows-1252', Buffer.from(good, 'latin1'), { refusal: 'not-text' }],
  ['a web page', '<!DOCTYPE html>\n<html><body>503</body></html>\n', { refusal: 'not-text' }],
  ['a web page after blanks', '  \t<html lang="fr">\n', { refusal: 'not-text' }],
  ['an XML answer', '<?xml version="1.0"?>\n<Error>AccessDenied</Error>\n', { refusal: 'not-text' }],
  ['a JSON answer', '{"error": "not found"}\n', { refusal: 'column-missing' }],
  ['a sentence', 'Fichier indisponible\n', { refusal: 'column-missing' }],
  ['semicolons', good.replaceAll('|', ';'), { refusal: 'wrong-delimiter' }],
  ['commas', good.replaceAll('|', ','), { refusal: 'wrong-delimiter' }],
  ['tabs', good.replaceAll('|', '\t'), { refusal: 'wrong-delimiter' }],
  ['carriage returns only', good.replaceAll('\n', '\r'), { refusal: 'old-line-ends' }],
  [
    'no identifier column',
    withTitles(without('Identifiant PP', 'Identification nationale PP')),
    { refusal: 'column-missing' },
  ],
  ['no name column', withTitles(without("Nom d'exercice")), { refusal: 'column-missing' }],
  ['no profession column', withTitles(without('Code profession')), { refusal: 'column-missing' }],
  ['no sector column', withTitles(without("Code secteur d'activité")), { refusal: 'column-missing' }],
  ['a needed column twice', withTitles([...titles2026, 'Code profession']), { refusal: 'column-twice' }],
  [
    'a needed column twice, spelled otherwise',
    withTitles(renamed('Libellé rôle', 'CODE ROLE')),
    { refusal: 'column-twice' },
  ],
  ['a header of 100,000 columns', `${'x|'.repeat(100_000)}\n${firstRow}\n`, { refusal: 'header-too-long' }],
  ['a header of 3 MB', `${'x'.repeat(3_000_000)}|\n${firstRow}\n`, { refusal: 'header-too-long' }],
  [
    'another extract of the directory',
    "Type d'identifiant PP|Identifiant PP|Code type diplôme obtenu|\n8|99700000005|DIP|\n",
    { refusal: 'column-missing' },
  ],
];

const quarantined: readonly [string, string | Buffer, Quarantined][] = [
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

onSqlite('A malformed file', (open) => {
  it('counts at least sixty of them', () => {
    expect(refused.length + quarantined.length).toBeGreaterThanOrEqual(60);
  });

  it.each(refused)('%s is refused, and says why', async (_, content, { refusal }) => {
    const trial = rosterTrial(await open());
    expect(await trial.bytes(content)).toMatchObject({ ok: false, refusal: { code: refusal } });
    expect(await trial.pharmacists()).toEqual([]);
    expect(trial.problems).toEqual([]);
  });

  it.each(quarantined)('%s costs at most its own rows', async (_, content, expected) => {
    const trial = rosterTrial(await open());
    const outcome = await trial.bytes(content);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { pharmacists, rejected, warnings } = outcome.value;
    expect({ pharmacists, rejected, warnings }).toEqual({
      pharmacists: expected.pharmacists,
      rejected: expected.rejected ?? {},
      warnings: expected.warnings ?? {},
    });
    expect(await trial.pharmacists()).toHaveLength(expected.pharmacists);
    if (expected.line !== undefined) expect(trial.problems[0]?.line).toBe(expected.line);
    if (expected.column !== undefined) expect(trial.problems[0]?.column).toBe(expected.column);
  });
});

it('the header of today is the one of the fixtures', () => {
  expect(headerOf(titles2026)).toBe(header);
});
