import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { type ConfreresData, presentConfreres } from './presenter.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const officine = { officineId: 'o1', name: 'PHARMACIE DU PORT', commune: 'Brest', lending: null };
const data: ConfreresData = {
  mine: { mayLend: false, officines: [officine] },
  nearest: { isNeeded: true, confreres: [] },
};

describe('lending between confrères', () => {
  it('shows nobody to whoever can sign in, and says when nobody lends', () => {
    expect(presentConfreres({ ...data, nearest: { isNeeded: false, confreres: [] } }, from).found).toBe(
      'not-needed',
    );
    expect(presentConfreres(data, from).found).toBe('none');
  });

  it('shows the officine, its public number and who agreed', () => {
    const confrere = {
      officineId: 'o2',
      officineName: 'PHARMACIE DES HALLES',
      address: null,
      postcode: '29200',
      commune: 'Brest',
      phone: '+33298000000',
      names: ['Paul Martin'],
      nearness: 'same-commune',
    } as const;
    expect(
      presentConfreres({ ...data, nearest: { isNeeded: true, confreres: [confrere] } }, from).found,
    ).toEqual([
      {
        id: 'o2',
        officine: 'Pharmacie des Halles',
        address: '29200 Brest',
        near: 'Dans votre commune',
        names: 'Paul Martin',
        phone: '+33298000000',
      },
    ]);
  });

  it('lets a consent be taken back even by whoever can sign in no more', () => {
    expect(presentConfreres(data, from).offers).toBe('not-able');
    const lent = { ...officine, lending: { since: noon } };
    expect(
      presentConfreres({ ...data, mine: { mayLend: false, officines: [lent] } }, from).offers,
    ).toMatchObject([{ officineId: 'o1', since: 'mardi 24\u00A0nov.' }]);
  });
});
