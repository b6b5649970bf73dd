import { describe, expect, it } from 'vitest';
import { noon } from '../situation.fixtures.ts';
import { refusedForm } from './refused.ts';

const telling = { now: noon };
const values = { code: '12' };

describe('a refused form', () => {
  it('blames the field that is wrong and keeps what was typed', () => {
    expect(
      refusedForm({
        refusal: { code: 'code-malformed' },
        telling,
        values,
        blame: { 'code-malformed': 'code' },
      }),
    ).toEqual({ values, errors: { code: expect.stringContaining('6\u00A0chiffres') } });
  });

  it('speaks of the whole when no field is to blame', () => {
    expect(refusedForm({ refusal: { code: 'service-unavailable' }, telling, values })).toMatchObject({
      values,
      errors: {},
      message: expect.stringContaining('indisponible'),
    });
  });
});
