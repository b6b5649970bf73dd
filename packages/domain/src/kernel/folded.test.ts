import { expect, it } from 'vitest';
import { fold, foldedWords } from './folded.ts';

it('what is typed without accents, ligatures or typographic signs is the same text', () => {
  expect(fold('Œil d’Été')).toBe('oeil d ete');
  expect(fold('HÉLÈNE')).toBe(fold('he\u0301le\u0300ne'));
  expect(fold('Lætitia\u00A0Çelik')).toBe('laetitia celik');
});

it.each([
  ['Pharmacie de l’Étoile', 'PHARMACIE DE L ETOILE'],
  ["Pharmacie de l'étoile ", 'pharmacie  de l’Étoile'],
  ['Saint-Jean (29)', 'saint jean 29'],
])('words are the same whatever stands between them: %j and %j', (one, other) => {
  expect(foldedWords(one)).toBe(foldedWords(other));
});

it('nothing but signs is no word', () => {
  expect(foldedWords(' – … ’ ')).toBe('');
});
