import { describe, expect, it } from 'vitest';
import { secretIn, withoutSecrets } from './secret-in-text.ts';

describe('a free text', () => {
  it.each(['son code est 4821', 'PIN:9931', 'reçu 482193 par SMS', '482 193', '0000.'])(
    '%j holds a code, and is shown without it',
    (text) => {
      expect(secretIn(text)).toBe(true);
      expect(secretIn(withoutSecrets(text))).toBe(false);
      expect(withoutSecrets(text)).toContain('••••');
    },
  );

  it.each([
    'Vu le 12/11/2026 à 14 h 10',
    'Retour prévu en 2027',
    'Rappeler au 06 39 98 40 00',
    '06.39.98.40.00',
    'RPPS 99700010008',
    '33000 Bordeaux',
    'L’attente de 48 h est finie',
    'vers 14:10',
    '12 000 €',
  ])('%j holds none', (text) => {
    expect(secretIn(text)).toBe(false);
  });
});
