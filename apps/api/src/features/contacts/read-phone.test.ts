import type { NumberingRegion } from '@relais/domain/identity/department';
import { describe, expect, it } from 'vitest';
import { readPhone } from './read-phone.ts';

const read = (typed: string, region: NumberingRegion = 'FR', fictionAllowed = false) =>
  readPhone(typed, { regions: [region], fictionAllowed });

describe('A phone number', () => {
  it.each<[string, NumberingRegion, string]>([
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['06.12.34.56.78', 'FR', '+33612345678'],
    ['0033612345678', 'FR', '+33612345678'],
    ['+33 (0)6 12 34 56 78', 'FR', '+33612345678'],
    ['612345678', 'FR', '+33612345678'],
    ['07 56 12 34 56', 'FR', '+33756123456'],
    ['0690 12 34 56', 'GP', '+590690123456'],
    ['0696 12 34 56', 'MQ', '+596696123456'],
    ['0694 12 34 56', 'GF', '+594694123456'],
    ['0692 12 34 56', 'RE', '+262692123456'],
    ['0639 69 12 34', 'RE', '+262639691234'],
    ['0639 69 12 34', 'YT', '+262639691234'],
    ['055 12 34', 'PM', '+508551234'],
    ['06 12 34 56 78', 'GP', '+33612345678'],
  ])('%s in %s is the mobile %s', (typed, region, value) => {
    expect(read(typed, region)).toEqual({ kind: 'mobile', value });
  });

  it.each<[string, NumberingRegion, string]>([
    ['01 45 45 45 46', 'FR', '+33145454546'],
    ['09 72 12 34 56', 'FR', '+33972123456'],
    ['0262 12 34 56', 'RE', '+262262123456'],
  ])('%s in %s is the landline %s', (typed, region, value) => {
    expect(read(typed, region)).toEqual({ kind: 'landline', value });
  });

  it.each<[string, string]>([
    ['0690 12 34 56', 'phone-malformed'],
    ['07 12 34 56 78', 'phone-malformed'],
    ['06 12 34 56', 'phone-malformed'],
    ['6,12346E+08', 'phone-malformed'],
    ['06 12 34 56 78 poste 12', 'phone-malformed'],
    ['voir secrétariat', 'phone-malformed'],
    ['+33600000000', 'phone-placeholder'],
    ['06 66 66 66 66', 'phone-placeholder'],
    ['06 06 06 06 06', 'phone-placeholder'],
    ['01 23 45 67 89', 'phone-placeholder'],
    ['0800 08 32 04', 'phone-unreachable'],
    ['0825 85 20 00', 'phone-unreachable'],
    ['0809 40 00 82', 'phone-unreachable'],
    ['06 39 98 12 34', 'phone-for-tests'],
    ['+32 470 12 34 56', 'phone-abroad'],
    ['0041 79 123 45 67', 'phone-abroad'],
    ['+352 621 123 456', 'phone-abroad'],
    ['+1 415 555 2671', 'phone-abroad'],
  ])('%s is refused as %s', (typed, reason) => {
    expect(read(typed)).toEqual({ kind: 'unusable', reason });
  });

  it('of fiction is a mobile in demonstrations, wherever the person works', () => {
    expect(read('06 39 98 12 34', 'FR', true)).toEqual({ kind: 'mobile', value: '+33639981234' });
    expect(read('+33 6 39 98 12 34', 'RE', true)).toEqual({ kind: 'mobile', value: '+33639981234' });
  });
});
