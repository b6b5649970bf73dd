import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOverCodeFrom, parseHandOverCode } from './hand-over-code.ts';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 32 });

describe('a hand-over code', () => {
  it('is read back as it was given, however it is typed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const code = handOverCodeFrom(given);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        const typed = `${code.slice(0, 4)} ${code.slice(4)}`
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(parseHandOverCode(typed)).toBe(code);
      }),
    );
  });

  it('differs when the chance does', () => {
    const codes = new Set(
      Array.from({ length: 256 }, (_, byte) => handOverCodeFrom(Uint8Array.of(0, 0, 0, 0, byte))),
    );
    expect(codes.size).toBe(256);
  });

  it.each(['', '1234567', '123456789', 'ABCDEFG!', 'ABCDEFGU'])('is not %j', (typed) => {
    expect(parseHandOverCode(typed)).toBeUndefined();
  });

  it('is not made of too little chance', () => {
    expect(() => handOverCodeFrom(Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError);
  });
});
