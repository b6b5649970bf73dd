import { describe, expect, it } from 'vitest';
import { rppsOnRow } from './rpps-on-row.ts';

describe('Who a row is about', () => {
  const row = { type: '8', identifier: '99700000005', nationalId: '899700000005' };

  it('is told by the RPPS', () => {
    expect(rppsOnRow(row)).toEqual({ ok: true, value: '99700000005' });
  });

  it('is told by the national identifier of a file without RPPS', () => {
    expect(rppsOnRow({ ...row, identifier: '' })).toEqual({ ok: true, value: '99700000005' });
  });

  it('passes with a wrong key', () => {
    expect(rppsOnRow({ ...row, identifier: '99700000006' }).ok).toBe(true);
  });

  it.each([
    ['rpps-missing', { identifier: '', nationalId: '' }],
    ['rpps-scientific-notation', { identifier: '9,97E+10' }],
    ['rpps-scientific-notation', { identifier: '', nationalId: '8,997E+11' }],
    ['rpps-shape', { identifier: '9970000000' }],
    ['rpps-shape', { identifier: '9970000000A' }],
    ['rpps-shape', { identifier: '', nationalId: '112345678' }],
    ['national-id-instead-of-rpps', { identifier: '899700000005' }],
    ['adeli-instead-of-rpps', { type: '0', identifier: '990000028' }],
    ['adeli-instead-of-rpps', { identifier: '', nationalId: '0990000028' }],
  ])('is refused as %s for %o', (refusal, over) => {
    expect(rppsOnRow({ ...row, ...over })).toEqual({ ok: false, refusal });
  });
});
