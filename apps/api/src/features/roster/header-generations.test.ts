import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onSqlite } from '../../database/testing/on-both-engines.ts';
import { lineBlocks } from '../../files/line-blocks.ts';
import { sourceOf } from '../../files/testing/source-of.ts';
import { annuaireScan } from './annuaire-scan.ts';
import {
  anAdjoint,
  annuaireText,
  aPhysician,
  aRow,
  titles2021,
  titles2023,
  titles2026,
} from './testing/annuaire-fixtures.ts';
import { rosterTrial } from './testing/roster-trial.ts';

const rows = [
  aRow(),
  anAdjoint(),
  aPhysician(),
  // Overseas section, and a second practice of the same person.
  anAdjoint({
    'Identifiant PP': '99700000021',
    'Code section tableau pharmaciens': 'ED',
    'Numéro FINESS site': '990000028',
    'Code commune (coord. structure)': '97411',
  }),
  aRow({ 'Numéro FINESS site': '990000028', 'Code commune (coord. structure)': '97411' }),
  // Filed by its legal entity, in Corsica.
  aRow({
    'Identifiant PP': '99700000039',
    'Numéro FINESS site': '',
    'Numéro FINESS établissement juridique': '2A9999990',
    'Code commune (coord. structure)': '2A004',
  }),
  // No structure at all.
  anAdjoint({
    'Identifiant PP': '99700000047',
    'Numéro FINESS site': '',
    'Identifiant technique de la structure': '',
    "Code secteur d'activité": '',
  }),
];

onSqlite('Every generation of the header', (open) => {
  it.each([
    ['2021, 52 columns', titles2021],
    ['2023, fonction for rôle', titles2023],
    ['2026, 56 columns', titles2026],
  ])('of %s gives the same roster', async (_, titles) => {
    const trial = rosterTrial(await open());
    const outcome = await trial.bytes(annuaireText(rows, { titles }));
    expect(outcome.ok && outcome.value).toMatchObject({
      rows: 7,
      pharmacists: 4,
      officines: 3,
      practices: 5,
      titulaires: 2,
      adjoints: 2,
      outside: 1,
      rejected: {},
      byDepartment: { '2A': { pharmacists: 1 }, '75': { pharmacists: 2 }, '974': { pharmacists: 2 } },
    });
    expect((await trial.officines()).map(({ key }) => key)).toEqual([
      'entity:2A9999990',
      'site:990000010',
      'site:990000028',
    ]);
  });
});

describe('Splitting a file into rows', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '2', '1', '\r', '"', ' ', '€'), maxLength: 8 });
  const cells = fc.array(text, { minLength: 4, maxLength: 4 });

  it('gives the same cells wherever the blocks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cells, fc.boolean()), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 64, max: 200 }),
        async (table, chunk, blockSize) => {
          const wanted = table.map(([[first = '', , third = '', fourth = ''], isOurs]) => [
            first,
            isOurs ? '21' : '10',
            third,
            fourth.replace(/\r+$/, ''),
          ]);
          const bytes = Buffer.from(wanted.map((row) => `${row.join('|')}|\n`).join(''));
          const found: (readonly string[])[] = [];
          const scan = annuaireScan(
            { firstLine: 1, columns: 4, trailingPipe: true, professionColumn: 1, wantedProfession: '21' },
            {
              wanted: (line, row) => {
                expect(wanted[line - 1]).toEqual(row.slice(0, 4));
                found.push(row.slice(0, 4));
              },
              malformed: (line, defect) => expect.fail(`${line} ${defect.reason}`),
            },
          );
          for await (const block of lineBlocks(sourceOf(bytes, { chunk }), { blockSize })) {
            if (block.kind === 'lines') scan.lines(block.bytes);
            else scan.giant(block.length);
          }
          expect(scan.rows()).toBe(wanted.length);
          expect(found).toEqual(wanted.filter(([, profession]) => profession === '21'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never loses count of lines around giant ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 90 }),
        async (lengths, chunk) => {
          const bytes = Buffer.from(lengths.map((length) => `${'x'.repeat(length)}\n`).join(''));
          let lines = 0;
          for await (const block of lineBlocks(sourceOf(bytes, { chunk }), { blockSize: 64 })) {
            lines += block.kind === 'giant' ? 1 : block.bytes.toString().split('\n').length - 1;
          }
          expect(lines).toBe(lengths.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.integer({ min: 1, max: 500 }),
        async (bytes, chunk) => {
          const lines: number[] = [];
          const scan = annuaireScan(
            { firstLine: 2, columns: 3, trailingPipe: true, professionColumn: 1, wantedProfession: '21' },
            { wanted: (line) => lines.push(line), malformed: (line) => lines.push(line) },
          );
          for await (const block of lineBlocks(sourceOf(Buffer.from(bytes), { chunk }), { blockSize: 256 })) {
            if (block.kind === 'lines') scan.lines(block.bytes);
            else scan.giant(block.length);
          }
          expect(lines).toEqual([...new Set(lines)].sort((left, right) => left - right));
        },
      ),
      { numRuns: 300 },
    );
  });
});
