import { describe, expect, it } from 'vitest';
import { typographyMistakes } from './typography.ts';

const codes = (text: string): string[] => typographyMistakes(text).map(({ code }) => code);

describe('French typography', () => {
  it('accepts a well-set sentence', () => {
    expect(
      codes(
        'L’Ordre a-t-il vos coordonnées\u202F? Oui\u202F; voici comment\u00A0: «\u00A0E-POP\u00A0», 48\u00A0h.',
      ),
    ).toEqual([]);
  });

  it.each([
    ["l'Ordre", 'straight-apostrophe'],
    ['dit "oui"', 'straight-quote'],
    ['Que faire ?', 'no-narrow-space-before'],
    ['oui\u00A0; non', 'no-narrow-space-before'],
    ['Voici : ici', 'no-fixed-space-before-colon'],
    ['Voici: ici', 'no-fixed-space-before-colon'],
    ['le «bouton\u00A0»', 'no-fixed-space-in-quotes'],
    ['le «\u00A0bouton »', 'no-fixed-space-in-quotes'],
    ['environ 48 h', 'no-fixed-space-before-unit'],
    ['un instant...', 'three-dots'],
    ['deux  espaces', 'double-space'],
    ['Bravo\u202F!', 'exclamation'],
    ['Veuillez patienter', 'veuillez'],
  ])('refuses « %s »', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('leaves addresses, clock times and the words of other screens alone', () => {
    expect(codes('Ouvrez https://exemple.fr/?a=b à 14:10.')).toEqual([]);
    expect(codes('Le message «\u00A0Une erreur est survenue, veuillez réessayer\u00A0».')).toEqual([]);
  });
});
