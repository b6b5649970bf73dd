import { describe, expect, it } from 'vitest';
import { readEmail } from './read-email.ts';

describe('An e-mail address', () => {
  it.each([
    ['Elodie.Martin@Example.ORG', 'elodie.martin@example.org'],
    [' mailto:elodie@example.org ', 'elodie@example.org'],
    ['<elodie@example.org>', 'elodie@example.org'],
    ['elodie+cps@example.org', 'elodie+cps@example.org'],
  ])('%s is %s', (typed, value) => {
    expect(readEmail(typed)).toEqual({ kind: 'email', value });
  });

  it.each(['elodie.martin@pharmacien.mssante.fr', 'x@mssante.fr'])('%s is an MSSanté box', (typed) => {
    expect(readEmail(typed).kind).toBe('secure-email');
  });

  it.each([
    'elodie',
    'elodie@',
    '@example.org',
    'a@b',
    'a@example.org;b@example.org',
    'a..b@example.org',
    'a@example.org\r\nBcc: x@example.org',
  ])('%j is refused', (typed) => {
    expect(readEmail(typed)).toEqual({ kind: 'unusable', reason: 'email-malformed' });
  });
});
