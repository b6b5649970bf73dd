import { describe, expect, it } from 'vitest';
import { withoutSecret } from './without-secret.ts';

describe('words that held a secret', () => {
  it('come back without its digits', () => {
    expect(withoutSecret('Mon code est 4821, il ne marche plus.')).toBe('Mon code est …, il ne marche plus.');
    expect(withoutSecret('Reçu 12 34 56 par SMS')).toBe('Reçu … par SMS');
  });

  it('come back as nothing when the secret is not written in digits', () => {
    expect(withoutSecret('un deux trois quatre')).toBe('');
  });

  it('come back whole when they held none', () => {
    expect(withoutSecret('Rappelez-moi après 14 h.')).toBe('Rappelez-moi après 14 h.');
  });
});
