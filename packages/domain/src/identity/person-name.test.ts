import { expect, it } from 'vitest';
import { displayFamilyName, displayName } from './person-name.ts';

it.each([
  ['CLAIRE MARIE', 'DUPONT-MOREL', 'Claire Marie Dupont-Morel'],
  ['JEAN-LOUP', 'DE LA TOUR', 'Jean-Loup de La Tour'],
  ['ÉLODIE', "D'ARVOR", 'Élodie d’Arvor'],
  ['ANNE', "L'HOSTELLIER", 'Anne L’Hostellier'],
  ['AWA', 'N’DIAYE', 'Awa N’Diaye'],
  ['PAUL', 'DU BOIS', 'Paul du Bois'],
  ['MAUD', 'LE GUERN', 'Maud Le Guern'],
  ['Anaïs', 'de Smet', 'Anaïs de Smet'],
  ['Anaïs', 'De Smet', 'Anaïs De Smet'],
  ['Ian', 'McTavish', 'Ian McTavish'],
  ['', 'MARTEL', 'Martel'],
  ['LÉA', '', 'Léa'],
  ['  MARC   ANTOINE ', ' VIAL - ROUX ', 'Marc Antoine Vial-Roux'],
])('%s %s is displayed %s', (given, family, displayed) => {
  expect(displayName({ given, family })).toBe(displayed);
});

it('a particle heading a list keeps its capital', () => {
  expect(displayFamilyName('DE LA TOUR')).toBe('De La Tour');
});
