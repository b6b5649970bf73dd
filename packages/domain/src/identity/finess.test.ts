import { describe, expect, it } from 'vitest';
import { finessKey, parseFiness } from './finess.ts';

describe('FINESS number', () => {
  it.each([
    ['990000010', 'right'],
    ['990000011', 'wrong'],
    ['2A9999990', 'unknown'],
    ['2a 999 9990', 'unknown'],
  ])('%j is a FINESS number whose key is %s', (text, key) => {
    const finess = parseFiness(text);
    expect(finess.ok && finessKey(finess.value)).toBe(key);
  });

  it.each([
    ['', { code: 'identifier-missing' }],
    ['99000001', { code: 'wrong-length', length: 8, expected: 9 }],
    ['9,9E+08', { code: 'scientific-notation', text: '9,9E+08' }],
    ['99000O010', { code: 'unexpected-character', character: 'O', position: 6 }],
    ['9-0000010', { code: 'unexpected-character', character: '-', position: 2 }],
    ['A90000010', { code: 'unexpected-character', character: 'A', position: 1 }],
  ])('%j is refused with the mistake that was made', (text, refusal) => {
    expect(parseFiness(text)).toEqual({ ok: false, refusal });
  });
});
