import { describe, expect, it } from 'vitest';
import { counted, figure, share } from './figures.ts';

describe('figures', () => {
  it('are spaced by thousands', () => {
    expect(figure(20_000)).toBe('20\u202F000');
  });

  it('agree with what they count', () => {
    expect(counted(0, 'officine', 'officines')).toBe('0\u00A0officine');
    expect(counted(1, 'officine', 'officines')).toBe('1\u00A0officine');
    expect(counted(2, 'officine', 'officines')).toBe('2\u00A0officines');
  });
});

describe('a share', () => {
  it.each([
    [61, 100, '61\u00A0%'],
    [0, 10, '0\u00A0%'],
    [10, 10, '100\u00A0%'],
    [1, 500, '< 1\u00A0%'],
    [499, 500, '> 99\u00A0%'],
    [0, 0, '–'],
  ])('of %i in %i is %s', (part, whole, told) => {
    expect(share(part, whole)).toBe(told);
  });
});
