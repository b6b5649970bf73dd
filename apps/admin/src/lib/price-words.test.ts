import { expect, it } from 'vitest';
import { priceWords } from './price-words.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

it('tells a price to the cent, and to the thousandth where a segment costs that little', () => {
  expect(plain(priceWords(75))).toBe('0,075 €');
  expect(plain(priceWords(150))).toBe('0,15 €');
  expect(plain(priceWords(0))).toBe('0,00 €');
  expect(plain(priceWords(1_234_565))).toBe('1 234,57 €');
});
