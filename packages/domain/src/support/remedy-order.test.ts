import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLikelyFirst } from './remedy-order.ts';

const remedies = ['restart', 'update', 'call'];

describe('the order of remedies', () => {
  it('is the editor’s as long as nobody tried', () => {
    expect(mostLikelyFirst(remedies, [])).toEqual(remedies);
  });

  it('does not turn on one lucky try', () => {
    expect(mostLikelyFirst(remedies, [{ remedy: 'call', worked: 1, failed: 0 }])).toEqual(remedies);
  });

  it('gives way to what worked, as tries add up', () => {
    const scores = [
      { remedy: 'restart', worked: 5, failed: 195 },
      { remedy: 'update', worked: 150, failed: 50 },
    ];
    expect(mostLikelyFirst(remedies, scores)[0]).toBe('update');
    expect(mostLikelyFirst(remedies, scores).at(-1)).toBe('restart');
  });

  it('keeps every remedy, once', () => {
    const count = fc.nat(500);
    const score = fc.record({ remedy: fc.constantFrom(...remedies, 'gone'), worked: count, failed: count });
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        expect(mostLikelyFirst(remedies, scores).toSorted()).toEqual(remedies.toSorted());
      }),
    );
  });
});
