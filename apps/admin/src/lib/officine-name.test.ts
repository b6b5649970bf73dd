import { describe, expect, it } from 'vitest';
import { officineName } from './officine-name.ts';

describe('the name of an officine', () => {
  it.each([
    ['PHARMACIE DU PORT', 'Pharmacie du Port'],
    ["PHARMACIE DE L'HORLOGE", 'Pharmacie de l’Horloge'],
    ['SELARL PHARMACIE DES HALLES', 'SELARL Pharmacie des Halles'],
    ['GRANDE PHARMACIE SAINT-ÉLOI', 'Grande Pharmacie Saint-Éloi'],
    ['Pharmacie du Vieux Moulin', 'Pharmacie du Vieux Moulin'],
  ])('%s is read "%s"', (registered, read) => {
    expect(officineName(registered)).toBe(read);
  });
});
