import { measureContent } from '@relais/content/messages/content-measure';
import { describe, expect, it } from 'vitest';
import { presentCheck } from './text-check.presenter.ts';

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

const shown = (body: string) => {
  const measure = measureContent(
    { channel: 'sms', body },
    { allowedOrigin: 'https://relais.example', factBySlug: () => undefined },
  );
  return presentCheck(
    {
      ...measure,
      channel: 'sms',
      price: { thousandthsOfEuro: measure.segments * 75, source: 'Facture' },
      variables: [],
      mistakes: [],
    },
    body,
  );
};

describe('the check of an SMS', () => {
  it('tells encoding, units, segments and price', () => {
    expect(plain(shown('Bonjour, une réunion mardi.').measure)).toBe('GSM-7, 27 unités, 1 segment, 0,075 €');
    expect(shown('Bonjour, une réunion mardi.').culprits).toBeUndefined();
  });

  it('marks each character that forces the expensive encoding, where it stands', () => {
    const { marked, culprits, isExpensive, hasEconomical } = shown('Réunion à l’être… même jour');
    expect(marked.filter(({ isCulprit }) => isCulprit).map(({ text }) => text)).toEqual(['ê', '…', 'ê']);
    expect(marked.map(({ text }) => text).join('')).toBe('Réunion à l’être… même jour');
    expect(plain(culprits)).toMatch(/^« ê », « … » coûtent cher/);
    expect(isExpensive).toBe(true);
    expect(hasEconomical).toBe(true);
  });

  it('names quotation marks and spaces, which cannot stand between quotation marks', () => {
    expect(plain(shown('« être »').culprits)).toMatch(
      /^Le guillemet ouvrant, .*le guillemet fermant coûtent cher/,
    );
  });
});
