import { describe, expect, it } from 'vitest';
import { pageList } from './page-list.tsx';

describe('the list of pages', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, 'gap', 9]],
    [3, 9, [1, 2, 3, 4, 'gap', 9]],
    [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [9, 9, [1, 'gap', 8, 9]],
  ])('around page %i of %i keeps the ends and the neighbours', (current, count, expected) => {
    expect(pageList(current, count)).toEqual(expected);
  });
});
