import { describe, expect, it } from 'vitest';
import { accept } from '../kernel/result.ts';
import { hasValidNationalIdKey, nationalIdOfRpps, parseNationalId, rppsOfNationalId } from './national-id.ts';
import { parseRpps } from './rpps.ts';

describe('national identifier', () => {
  it.each([
    ['899700000005', '899700000005'],
    ['8 99700 000 005', '899700000005'],
    ['0990000028', '0990000028'],
    ['02a9999990', '02A9999990'],
  ])('%j is read as %s', (text, id) => {
    expect(parseNationalId(text)).toEqual(accept(id));
  });

  it.each([
    ['', { code: 'identifier-missing' }],
    ['8,997E+11', { code: 'scientific-notation', text: '8,997E+11' }],
    ['99700000005', { code: 'leading-8-missing', meant: '899700000005' }],
    ['990000028', { code: 'leading-0-missing', meant: '0990000028' }],
    ['2A9999990', { code: 'leading-0-missing', meant: '02A9999990' }],
    ['89970000000', { code: 'wrong-length', length: 11, expected: 12 }],
    ['09900000281', { code: 'leading-8-missing', meant: '809900000281' }],
    ['099000002812', { code: 'wrong-length', length: 12, expected: 10 }],
    ['399700000005', { code: 'prefix-of-a-structure', prefix: '3' }],
    ['8997OOOOOOO5', { code: 'unexpected-character', character: 'O', position: 5 }],
    ['0990-00028', { code: 'unexpected-character', character: '-', position: 5 }],
  ])('%j is refused with the mistake that was made', (text, refusal) => {
    expect(parseNationalId(text)).toEqual({ ok: false, refusal });
  });

  it('holds the RPPS after its 8, and none after a 0', () => {
    const rpps = parseRpps('99700000005');
    const adeli = parseNationalId('0990000028');
    if (!rpps.ok || !adeli.ok) throw new Error('fixtures are valid');
    expect(nationalIdOfRpps(rpps.value)).toBe('899700000005');
    expect(rppsOfNationalId(nationalIdOfRpps(rpps.value))).toBe('99700000005');
    expect(rppsOfNationalId(adeli.value)).toBeUndefined();
  });

  it.each([
    ['899700000005', true],
    ['899700000006', false],
    ['812345678901', false],
    ['0990000028', true],
    ['0123456789', false],
    ['02A9999990', true],
  ])('the key of %s is right, or unknown: %s', (text, right) => {
    const id = parseNationalId(text);
    expect(id.ok && hasValidNationalIdKey(id.value)).toBe(right);
  });
});
