import { describe, expect, it } from 'vitest';
import { measureSms, smartEncoded } from './sms-text.ts';

describe('the cutting of an SMS into segments', () => {
  it.each([
    ['a'.repeat(160), 'GSM-7', 1],
    ['a'.repeat(161), 'GSM-7', 2],
    ['a'.repeat(306), 'GSM-7', 2],
    ['a'.repeat(307), 'GSM-7', 3],
    [`${'a'.repeat(158)}€`, 'GSM-7', 1],
    [`${'a'.repeat(159)}€`, 'GSM-7', 2],
    ['éèùìòàäöüñÇ', 'GSM-7', 1],
    ['ê'.repeat(70), 'UCS-2', 1],
    ['ê'.repeat(71), 'UCS-2', 2],
    ['ê'.repeat(134), 'UCS-2', 2],
    ['ê'.repeat(135), 'UCS-2', 3],
    [`${'a'.repeat(209)}’`, 'UCS-2', 4],
    ['a'.repeat(210), 'GSM-7', 2],
    ['😀'.repeat(35), 'UCS-2', 1],
    ['😀'.repeat(36), 'UCS-2', 2],
  ])('counts %j', (text, encoding, segments) => {
    expect(measureSms(text)).toEqual({ encoding, segments });
  });

  it('moves a character of two units whole to the next segment', () => {
    expect(measureSms(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
  });

  it.each([...'âçêëîïôûœÀÂÈÊÎÔÙŒ’‘“”«»–—…°`\t\u00a0\u202f'])('finds %j costly', (character) => {
    expect(measureSms(character).encoding).toBe('UCS-2');
  });

  it('has smart encoding replace quotes, dashes and spaces, but no accented letter', () => {
    expect(smartEncoded('« l’e-CPS »\u202f– êtes…')).toBe('" l\'e-CPS " - êtes...');
  });
});
