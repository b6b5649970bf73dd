import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, proportionOf } from './proportion.ts';

describe('the interval of a rate', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I: score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, of, low, high) => {
    const found = proportionOf(count, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of nobody is everything', () => {
    expect(proportionOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it('holds the rate, stays between 0 and 1, and narrows as the sample grows', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (some, others) => {
        const of = some + others + 1;
        const { rate, low, high } = proportionOf(some, of);
        const wider = proportionOf(some * 4, of * 4);
        return low <= rate && rate <= high && low >= 0 && high <= 1 && wider.high - wider.low <= high - low;
      }),
    );
  });
});

describe('the interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])('of %i/%i and %i/%i is the published one', (a, m, b, n, value, low, high) => {
    const found = differenceOf(proportionOf(a, m), proportionOf(b, n));
    expect(found.value).toBeCloseTo(value, 4);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});
