import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { zipOf } from './testing/zip-of.ts';
import { workbookRows } from './workbook-rows.ts';

const sheet = (rows: string) => ({
  name: 'xl/worksheets/sheet1.xml',
  content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
});
const around = [
  {
    name: 'xl/workbook.xml',
    content:
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  },
];
const cell = (at: string, value: string) => `<c r="${at}"><v>${value}</v></c>`;
const zeros = Buffer.alloc(200 * 1024 * 1024);

describe('A workbook', () => {
  it('is read as text, numbers written out, with the line a person sees', async () => {
    const bytes = zipOf([
      ...around,
      sheet(`<row r="1">${cell('A1', '9.9700000005E10')}${cell('B1', '612345678')}</row>`),
    ]);
    expect(await workbookRows(bytes)).toEqual({
      ok: true,
      value: [{ line: 1, cells: ['99700000005', '612345678'] }],
    });
  });

  it('keeps its line numbers after an empty row', async () => {
    const bytes = await writeXlsxFile([[{ value: 'a' }], [], [{ value: 'b' }]]).toBuffer();
    const read = await workbookRows(bytes);
    expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each([
    ['is 200 MB once inflated', zipOf([...around, { name: 'xl/worksheets/sheet1.xml', content: zeros }])],
    [
      'hides 200 MB in a part nobody reads',
      zipOf([...around, sheet(''), { name: 'xl/media/x.bin', content: zeros }]),
    ],
    [
      'has a cell at the far right',
      zipOf([...around, sheet(`<row r="1">${cell('A1', '1')}${cell('XFD1', '1')}</row>`)]),
    ],
    [
      'has a cell at the very bottom',
      zipOf([...around, sheet(`<row r="1048576">${cell('A1048576', '1')}</row>`)]),
    ],
    [
      'has ten thousand parts',
      zipOf(Array.from({ length: 10_000 }, (_, number) => ({ name: `${number}.xml`, content: '' }))),
    ],
  ])('that %s is refused', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(await workbookRows(bytes)).toMatchObject({ refusal: { code: 'too-big-when-opened' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it.each([
    ['lies about its size', zipOf([...around, { ...sheet('x'.repeat(100_000)), declaredSize: 10 }])],
    ['is a zip of something else', zipOf([{ name: 'roster.txt', content: 'a|b\n' }])],
    ['climbs out of its folder', zipOf([...around, { name: '../../etc/passwd', content: 'x' }])],
    ['is cut', zipOf([...around, sheet('')]).subarray(0, 300)],
    [
      'holds a broken sheet',
      zipOf([...around, { name: 'xl/worksheets/sheet1.xml', content: '<worksheet><row' }]),
    ],
  ])('that %s is refused', async (_, bytes) => {
    expect(await workbookRows(bytes)).toMatchObject({ refusal: { code: 'workbook-unreadable' } });
  });
});
