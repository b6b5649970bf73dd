import { describe, expect, it } from 'vitest';
import { presentSearch } from './presenter.ts';

describe('a question', () => {
  it('has its best answer first, then the others by kind', () => {
    const view = presentSearch('carte bloqué');
    expect(view).toMatchObject({
      kind: 'results',
      best: { href: '/symptomes/carte-bloquee', action: 'Voir les solutions' },
    });
  });

  it.each(['7391', 'code pin 7391', '481516', '99700000005', '899700000005', '990000010'])(
    'that holds %j is neither searched nor shown again',
    (typed) => {
      const view = presentSearch(typed);
      expect(view.kind).toBe('kept-back');
      expect(JSON.stringify(view)).not.toContain(typed.slice(-4));
    },
  );

  it('may be the number of a desk', () => {
    expect(presentSearch('0 825 852 000')).toMatchObject({ best: { href: '/supports#support-cartes' } });
  });

  it('too long is answered by its beginning, and says so', () => {
    expect(presentSearch(`carte non lue ${'x '.repeat(200)}`)).toMatchObject({
      kind: 'results',
      isCut: true,
    });
  });

  it('nobody can answer finds nothing, an empty one asks', () => {
    expect(presentSearch('zzzz qqqq').kind).toBe('nothing');
    expect(presentSearch('  ').kind).toBe('empty');
    expect(presentSearch(['a', 'b']).kind).toBe('empty');
  });
});
