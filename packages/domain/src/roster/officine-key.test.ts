import { describe, expect, it } from 'vitest';
import { officineKey } from './officine-key.ts';

const keyOf = (siteFiness: string, entityFiness: string, technicalId: string) => {
  const identified = officineKey({ siteFiness, entityFiness, technicalId });
  return identified.ok ? identified.value.key : identified.refusal.code;
};

describe('the key of an officine', () => {
  it.each([
    ['990000010', '990000028', 'F990000010', 'site:990000010'],
    ['', '990000028', 'R9970000000501', 'entity:990000028'],
    ['', '', 'F990000010', 'site:990000010'],
    ['', '', 'F99000001020240115', 'site:990000010'],
    ['', '', 'R9970000000501', 'structure:R9970000000501'],
    ['', '', 'r9970000000501 ', 'structure:R9970000000501'],
    ['', '', '', 'officine-without-identifier'],
    ['', '', '2024-01-15', 'officine-without-identifier'],
  ])('site %j, entity %j, technical %j: %s', (site, entity, technical, key) => {
    expect(keyOf(site, entity, technical)).toBe(key);
  });

  it.each([
    ['R99700000005-20230301', 'R99700000005-20240115'],
    ['R99700000005-20230301-01', 'R99700000005-20240115-01'],
    ['R9970000000520230301', 'R9970000000520240115'],
    ['R997000000050120230301', 'R997000000050120240115'],
    ['R9970000000520230301093000', 'R9970000000520240115181500'],
    ['C9900000280001520230301', 'C9900000280001520240115'],
    ['R99700000005_2023-03-01', 'R99700000005_2024-01-15'],
    ['R99700000005 01/03/2023', 'R99700000005 15/01/2024'],
    ['20230301-R99700000005', '20240115-R99700000005'],
  ])('%s and %s are one officine: only the date differs', (former, present) => {
    expect(keyOf('', '', former)).toBe(keyOf('', '', present));
    expect(keyOf('', '', former)).toMatch(/^structure:/);
  });

  it.each([
    ['R9970000000501', 'R9970000000502'],
    ['R99700000005', 'R99700000013'],
    ['R10120201231', 'R10120201230'],
    ['C53120200115', 'C53120200116'],
    ['R99700020201231', 'R99700020201230'],
    ['R99700000005-20230301-01', 'R99700000005-20230301-02'],
  ])('%s and %s are two officines', (one, other) => {
    expect(keyOf('', '', one)).not.toBe(keyOf('', '', other));
  });

  it('passes over a column that holds no FINESS number, and reports it', () => {
    expect(officineKey({ siteFiness: '9,9E+08', entityFiness: '990000028', technicalId: '' })).toEqual({
      ok: true,
      value: { key: 'entity:990000028', finess: undefined, malformed: ['siteFiness'] },
    });
  });
});
