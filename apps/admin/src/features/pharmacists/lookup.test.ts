import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { lookUp } from './lookup.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');

describe('a pharmacist looked up', () => {
  it.each(['99700010004', ' 997 000 100 04 ', '899700010004'])('%j leads to the sheet', (typed) => {
    expect(lookUp(typed, now)).toEqual({ kind: 'found', href: '/pharmaciens/99700010004' });
  });

  it('asks when nothing was typed yet', () => {
    expect(lookUp(undefined, now)).toEqual({ kind: 'asked' });
  });

  it.each(['Hélène', ' Lefèvre Paul ', 'D’Hautefeuille'])('takes %j for a name', (typed) => {
    expect(lookUp(typed, now)).toEqual({ kind: 'named', typed: typed.trim() });
  });

  it('keeps what was typed and says what is wrong with it', () => {
    expect(lookUp('9970001', now)).toMatchObject({
      kind: 'mistaken',
      typed: '9970001',
      error: expect.stringMatching(/^Il manque 4/),
    });
    expect(lookUp('', now)).toMatchObject({ kind: 'mistaken', error: expect.stringMatching(/^Saisissez/) });
  });
});
