import { expect, it } from 'vitest';
import { parseSignInIdentifier } from './sign-in-identifier.ts';

it.each([
  ['99700000005', '99700000005'],
  ['8 99700000005', '99700000005'],
])('%j signs in as %s', (text, rpps) => {
  expect(parseSignInIdentifier(text)).toEqual({ ok: true, value: rpps });
});

it.each([
  ['9970000000', { code: 'wrong-length', length: 10, expected: 11 }],
  ['8997000000051', { code: 'wrong-length', length: 13, expected: 12 }],
  ['0990000028', { code: 'adeli-has-no-rpps' }],
  ['', { code: 'identifier-missing' }],
  ['claire.morel', { code: 'unexpected-character', character: 'C', position: 1 }],
])('%j is answered with the mistake that was made', (text, refusal) => {
  expect(parseSignInIdentifier(text)).toEqual({ ok: false, refusal });
});
