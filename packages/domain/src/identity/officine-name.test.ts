import { describe, expect, it } from 'vitest';
import { displayOfficineName } from './officine-name.ts';

describe('the name of an officine', () => {
  it.each([
    ['PHARMACIE DES ECOLES', 'Pharmacie des Ecoles'],
    ["PHARMACIE DE L'AVENUE", 'Pharmacie de l’Avenue'],
    ['LA GRANDE PHARMACIE', 'La Grande Pharmacie'],
    ['PHARMACIE DU GENERAL-DE-GAULLE', 'Pharmacie du General-de-Gaulle'],
    ['SELARL PHARMACIE  MARTIN ET ASSOCIES', 'SELARL Pharmacie Martin et Associes'],
    ['PHARMACIE DE L’ÉGLISE', 'Pharmacie de l’Église'],
    ['Pharmacie du Port', 'Pharmacie du Port'],
    ['', ''],
  ])('"%s" is read "%s"', (written, read) => {
    expect(displayOfficineName(written)).toBe(read);
  });
});
