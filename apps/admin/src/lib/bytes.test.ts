import { describe, expect, it } from 'vitest';
import { bytes } from './bytes.ts';

describe('a size', () => {
  it.each([
    [0, '0 octet'],
    [1, '1 octet'],
    [999, '999 octets'],
    [33_516, '33,5 Ko'],
    [800_000_000, '800 Mo'],
    [2_147_483_648, '2,1 Go'],
  ])('of %i is told "%s"', (count, told) => {
    expect(bytes(count).replaceAll('\u00A0', ' ')).toBe(told);
  });
});
