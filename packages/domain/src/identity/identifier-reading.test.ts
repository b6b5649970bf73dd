import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentifier } from './identifier-reading.ts';

describe('what was typed where an identifier is asked for', () => {
  it('an RPPS gives the national identifier, spaces and dots or not', () => {
    for (const typed of ['99700000005', ' 997 0000 0005 ', '997.0000.0005', '997-00000-005']) {
      expect(readIdentifier(typed)).toEqual({
        kind: 'rpps',
        rpps: '99700000005',
        nationalId: '899700000005',
        isKeyRight: true,
      });
    }
  });

  it('a wrong key is told and accepted, as some official examples have one', () => {
    expect(readIdentifier('99700000006')).toMatchObject({ kind: 'rpps', isKeyRight: false });
    expect(readIdentifier('899700000006')).toMatchObject({ kind: 'national-id', isKeyRight: false });
    expect(readIdentifier('899700000005')).toMatchObject({ kind: 'national-id', isKeyRight: true });
  });

  it('a FINESS and an ADELI cannot be told apart', () => {
    expect(readIdentifier('990000010')).toEqual({ kind: 'finess-or-adeli', nationalId: '0990000010' });
    expect(readIdentifier('2A9999990')).toMatchObject({ kind: 'finess-or-adeli' });
    expect(readIdentifier('0990000028')).toMatchObject({ kind: 'adeli-national-id', isKeyRight: true });
  });

  it.each([
    ['', 'missing'],
    ['1234', 'secret'],
    ['12 34 56', 'secret'],
    ['06 39 98 00 05', 'phone-number'],
    ['+33 6 39 98 00 05', 'phone-number'],
    ['camille@officine.example', 'mail-address'],
    ['8,997E+11', 'scientific-notation'],
    ['99700OO0005', 'letters-for-digits'],
    ['99999999900011', 'siret'],
    ['199999999999912', 'social-security-number'],
    ['F990000010', 'structure'],
    ['399700000005', 'structure'],
    ['9970000000', 'wrong-length'],
    ['8997000000051', 'wrong-length'],
    ['9970000000X', 'unexpected-character'],
  ])('%j is a %s', (typed, kind) => {
    expect(readIdentifier(typed).kind).toBe(kind);
  });

  it('never gives back what looks like a code, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        expect(readIdentifier(typed).kind).toMatch(/^[a-z-]+$/);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}(\d\d)?$/), (code) => {
        expect(readIdentifier(code)).toEqual({ kind: 'secret' });
      }),
    );
  });
});
