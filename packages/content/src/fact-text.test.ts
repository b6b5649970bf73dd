import { describe, expect, it } from 'vitest';
import { fillFacts, piecesOf, plainText } from './fact-text.ts';

const known = new Map([['support-ecps', '0\u00A0809\u00A040\u00A000\u00A082']]);
const factText = (slug: string): string | undefined => known.get(slug);

describe('facts in a text', () => {
  it('take their place', () => {
    expect(fillFacts('Appelez le {support-ecps}.', factText)).toEqual({
      ok: true,
      value: 'Appelez le 0\u00A0809\u00A040\u00A000\u00A082.',
    });
  });

  it('refuse to be half filled', () => {
    expect(fillFacts('{support-ecps} ou {support-inconnu}', factText)).toEqual({
      ok: false,
      refusal: { code: 'missing-variable', name: 'support-inconnu' },
    });
  });

  it('can be drawn one by one, in order', () => {
    expect(piecesOf('Le {support-ecps}, vite')).toEqual([
      { kind: 'text', text: 'Le ' },
      { kind: 'fact', slug: 'support-ecps' },
      { kind: 'text', text: ', vite' },
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('lose their typographic spaces and apostrophes for an SMS', () => {
    expect(plainText('l’appel\u202F: 0\u00A0809')).toBe("l'appel : 0 809");
  });
});
