import { describe, expect, it } from 'vitest';
import { accept } from '../kernel/result.ts';
import { hasValidKey, parseRpps } from './rpps.ts';

describe('RPPS', () => {
  it.each([
    ['99700000005', '99700000005'],
    [' 99700000013 ', '99700000013'],
    ['997 0000 0021', '99700000021'],
    ['997\u00A00000\u202F0021', '99700000021'],
    ['99700000006', '99700000006'],
  ])('%j is read as %s', (text, rpps) => {
    expect(parseRpps(text)).toEqual(accept(rpps));
  });

  it.each([
    ['', { code: 'identifier-missing' }],
    [' \u00A0 ', { code: 'identifier-missing' }],
    ['9970000000', { code: 'wrong-length', length: 10, expected: 11 }],
    ['997000000050', { code: 'wrong-length', length: 12, expected: 11 }],
    ['9,97E+10', { code: 'scientific-notation', text: '9,97E+10' }],
    ['8.10E+11', { code: 'scientific-notation', text: '8.10E+11' }],
    ['9970000000O', { code: 'unexpected-character', character: 'O', position: 11 }],
    ['99700000005.0', { code: 'unexpected-character', character: '.', position: 12 }],
    ['ANS20231122132732', { code: 'unexpected-character', character: 'A', position: 1 }],
    ['٩٩٧٠٠٠٠٠٠٠٥', { code: 'unexpected-character', character: '٩', position: 1 }],
    ['899700000005', { code: 'national-id-instead-of-rpps', rpps: '99700000005' }],
    ['__proto__', { code: 'unexpected-character', character: '_', position: 1 }],
  ])('%j is refused with the mistake that was made', (text, refusal) => {
    expect(parseRpps(text)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['99700000005', true],
    ['99700000013', true],
    ['99700000021', true],
    ['99700000006', false],
    ['10001234567', false],
  ])('the key of %s is right: %s', (text, right) => {
    const rpps = parseRpps(text);
    expect(rpps.ok && hasValidKey(rpps.value)).toBe(right);
  });
});
