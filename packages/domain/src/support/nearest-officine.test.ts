import { describe, expect, it } from 'vitest';
import { nearestFirst, nearnessOf, type OfficinePlace } from './nearest-officine.ts';

const here: OfficinePlace = { communeCode: '59350', commune: 'Lille', postcode: '59000', department: '59' };
const at = (over: Partial<OfficinePlace>): OfficinePlace => ({
  communeCode: null,
  commune: null,
  postcode: null,
  department: '59',
  ...over,
});

describe('the nearest officine', () => {
  it.each([
    [at({ communeCode: '59350' }), 'same-commune'],
    [at({ commune: 'LILLE' }), 'same-commune'],
    [at({ postcode: '59000' }), 'same-postcode'],
    [at({ postcode: '59800' }), 'same-department'],
    [at({ commune: 'Lille', department: '62' }), undefined],
    [at({ department: null }), undefined],
  ])('%j is %s', (there, nearness) => {
    expect(nearnessOf(here, there)).toBe(nearness);
  });

  it('comes first, neighbouring postcodes before distant ones, unknown ones last', () => {
    const places = [at({}), at({ postcode: '59800' }), at({ postcode: '59110' }), at({ commune: 'Lille' })];
    expect(nearestFirst(here, places).map(({ place }) => place.postcode ?? place.commune)).toEqual([
      'Lille',
      '59110',
      '59800',
      null,
    ]);
  });

  it('is unknown to somebody whose own department is', () => {
    expect(nearestFirst(at({ department: null }), [here])).toEqual([]);
  });
});
