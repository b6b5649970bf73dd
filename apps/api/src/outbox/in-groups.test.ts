import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';

const aCommit = () => {
  const groups: (readonly number[])[] = [];
  const double = inGroups(async (items: readonly number[]) => {
    groups.push(items);
    await nextTurn();
    if (items.includes(13)) throw new Error('13 cannot be written');
    return items.map((item) => item * 2);
  });
  return { groups, double };
};

describe('results that come while others are being written', () => {
  it('are written together, and each gets its own answer', async () => {
    const { groups, double } = aCommit();
    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
    expect(groups).toEqual([[1, 2, 3, 4]]);
    expect(await double(5)).toBe(10);
  });

  it('are written one by one when one of them cannot be', async () => {
    const { groups, double } = aCommit();
    const ends = await Promise.allSettled([1, 12, 13, 14].map(double));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(groups).toEqual([[1, 12, 13, 14], [1], [12], [13], [14]]);
  });

  it('are written after a failure too', async () => {
    const { double } = aCommit();
    await expect(double(13)).rejects.toThrow('13 cannot be written');
    expect(await double(1)).toBe(2);
  });
});
