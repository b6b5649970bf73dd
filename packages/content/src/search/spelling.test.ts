import { describe, expect, it } from 'vitest';
import { correctorFor, distance } from './spelling.ts';

describe('spelling', () => {
  it('counts a letter added, dropped, changed or swapped as one', () => {
    for (const typed of ['lecteurr', 'leteur', 'lecfeur', 'letceur'])
      expect(distance(typed, 'lecteur', 2)).toBe(1);
    expect(distance('lecteur', 'lecteur', 2)).toBe(0);
    expect(distance('carte', 'lecteur', 2)).toBe(3);
  });

  it('replaces an unknown word by the nearest known one and leaves the others', () => {
    const correct = correctorFor(['Le lecteur ne lit pas la carte CPS']);
    expect(correct('Lectuer de Cartte CPS xyz 0 825')).toBe('lecteur de carte cps xyz 0 825');
  });
});
