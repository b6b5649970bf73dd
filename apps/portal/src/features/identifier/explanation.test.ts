import { typographyMistakes } from '@relais/content/typography';
import { describe, expect, it } from 'vitest';
import { explainIdentifier } from './explanation.ts';

const mistakes = [
  '',
  '1234',
  '123456',
  '99700000005',
  '99700000006',
  '899700000005',
  '899700000006',
  '0990000028',
  '990000010',
  '99700OO0005',
  'camille@officine.example',
  '06 39 98 00 05',
  '99999999900011',
  '199999999999912',
  'F990000010',
  '8,997E+11',
  '9970000000X',
  '9970000000',
] as const;

describe('the explanation of an identifier', () => {
  it('says what to type as soon as it can be told', () => {
    expect(explainIdentifier('997 0000 0005')).toMatchObject({ family: 'done', nationalId: '899700000005' });
    expect(explainIdentifier('99700OO0005')).toMatchObject({ family: 'wait', nationalId: '899700000005' });
    expect(explainIdentifier('990000010')).not.toHaveProperty('nationalId');
  });

  it('asks to read a wrong number again before it is typed elsewhere', () => {
    expect(explainIdentifier('99700000006')).toMatchObject({ family: 'wait', isDoubtful: true });
    expect(explainIdentifier('99700000005')).toMatchObject({ isDoubtful: false });
  });

  it('does not show a code again', () => {
    expect(explainIdentifier('1234').isShownAgain).toBe(false);
    expect(JSON.stringify(explainIdentifier('7391'))).not.toContain('7391');
    expect(explainIdentifier('199999999999912').isShownAgain).toBe(false);
  });

  it.each(mistakes)('of %j is in good French', (typed) => {
    const { title, sentences } = explainIdentifier(typed);
    for (const text of [title, ...sentences]) expect(typographyMistakes(text)).toEqual([]);
  });
});
