import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { titles2026 } from './testing/annuaire-fixtures.ts';
import {
  firstRow,
  good,
  header,
  lines,
  renamed,
  secondRow,
  swapped,
  utf16,
  without,
  withTitles,
} from './testing/malformed-content.ts';
import { rosterTrial } from './testing/roster-trial.ts';

const refused: readonly [string, string | Buffer, { readonly refusal: string }][] = [
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

onSqlite('A file that cannot be the directory', (open) => {
  it.each(refused)('%s is refused, and says why', async (_, content, { refusal }) => {
    const trial = rosterTrial(await open());
    expect(await trial.bytes(content)).toMatchObject({ ok: false, refusal: { code: refusal } });
    expect(await trial.pharmacists()).toEqual([]);
    expect(trial.problems).toEqual([]);
  });
});
