import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference, referenceFromBytes } from './reference.ts';

describe('the reference of a message', () => {
  it('is drawn from the bytes given, the same for the same bytes', () => {
    const bytes = new Uint8Array([0x39, 0xc6, 0xf4, 0xd2, 0x00, 0x11, 0x22, 0x33]);
    expect(referenceFromBytes(bytes)).toBe('773F9M');
    expect(referenceFromBytes(bytes)).toBe(referenceFromBytes(bytes));
  });

  it('has six characters, no I, L, O or U, and a letter so that it is not taken for a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 30, maxLength: 30 }), (drawn) => {
        const reference = referenceFromBytes(new Uint8Array([...drawn, 0xff, 0xff]));
        return (
          /^(?=.*[A-Z])[0-9A-HJKMNP-TV-Z]{6}$/.test(reference) && parseReference(reference) === reference
        );
      }),
    );
  });

  it('skips digits that would look like a sign-in code', () => {
    expect(referenceFromBytes(new Uint8Array([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]))).toMatch(/^\d{5}[A-Z]$/);
  });

  it('cannot be drawn from too few bytes', () => {
    expect(() => referenceFromBytes(new Uint8Array([255, 255]))).toThrow(RangeError);
  });

  it.each([
    ['7K3F9M', '7K3F9M'],
    ['Réf. 7k3f 9m', '7K3F9M'],
    ['ref 7K3F-9M', '7K3F9M'],
    ['référence : 7K3F9M', '7K3F9M'],
    ['7KOFIM', '7K0F1M'],
    ['7K3F', undefined],
    ['7K3F9MX', undefined],
    ['7U3F9M', undefined],
    ['', undefined],
  ])('typed %j is read %s', (typed, reference) => {
    expect(parseReference(typed)).toBe(reference);
  });
});
