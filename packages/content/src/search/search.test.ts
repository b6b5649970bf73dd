import { describe, expect, it } from 'vitest';
import { contentElements } from '../elements.ts';
import { factBySlug } from '../facts/facts.ts';
import { termsOf } from './analyser.ts';
import { heldOutQueries } from './labelled/held-out-queries.ts';
import { labelledQueries } from './labelled/queries.ts';
import { measureSearch, mistyped } from './measure.ts';
import { prepareSearch } from './search.ts';
import { shippedDocuments } from './shipped-documents.ts';

const documents = shippedDocuments((slug) => factBySlug(slug)?.text);
const search = prepareSearch(documents);
const answer = (query: string): string[] => search(query, 3).map(({ id }) => id);

describe('the analyser', () => {
  it('reads one thing written many ways as one term', () => {
    for (const [left, right] of [
      ['e-CPS', 'ecps'],
      ['e cps', 'E-CPS'],
      ['mot de passe', 'code à 4 chiffres'],
      ['QR-Code', 'qr code'],
      ['mél', 'courriel'],
      ['coordonnées', 'coordonnee'],
      ['0 825 85 2000', '0825852000'],
      ['activée', 'activation'],
    ] as const) {
      expect(termsOf(left), `${left} / ${right}`).toEqual(termsOf(right));
    }
  });

  it('keeps nothing of words that tell nothing', () => {
    expect(termsOf('je ne sais que faire de la')).toEqual(termsOf('sais'));
    expect(termsOf('« » ; ! ? …')).toEqual([]);
  });
});

describe('the search', () => {
  it('puts an accepted answer first for 92 labelled queries in 100', () => {
    expect(labelledQueries.length).toBeGreaterThanOrEqual(150);
    expect(measureSearch(labelledQueries, answer).topOne).toBeGreaterThanOrEqual(0.92);
    expect(measureSearch(heldOutQueries, answer).topOne).toBeGreaterThanOrEqual(0.92);
  });

  it('forgives missing accents and two swapped letters', () => {
    const typed = labelledQueries.map(({ query, accepted }) => ({ query: mistyped(query), accepted }));
    expect(measureSearch(typed, answer).topOne).toBeGreaterThanOrEqual(0.92);
  });

  it('labels only content that exists, and no query twice', () => {
    const ids = new Set(contentElements.map(({ id }) => id));
    expect(labelledQueries.flatMap(({ accepted }) => accepted.filter((id) => !ids.has(id)))).toEqual([]);
    const asked = labelledQueries.map(({ query }) => query);
    expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
  });

  it('finds the page of a message pasted whole, whatever surrounds it', () => {
    expect(answer('bonjour j’ai « Problème de référentiel » quand je clique')[0]).toBe(
      'symptom/probleme-referentiel',
    );
    expect(answer('UNE ERREUR EST SURVENUE, VEUILLEZ RÉESSAYER.')[0]).toBe('symptom/une-erreur-est-survenue');
  });

  it('finds nothing for nothing, and never fails on noise', () => {
    expect(search('')).toEqual([]);
    expect(search('   ')).toEqual([]);
    expect(search('xyzzyqwv')).toEqual([]);
    expect(() => search('*'.repeat(500))).not.toThrow();
    expect(() => search('constructor __proto__ {"a":1}')).not.toThrow();
  });

  it('gives scores in order and no more answers than asked', () => {
    const hits = search('carte', 5);
    expect(hits).toHaveLength(5);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('leaves no placeholder in what it indexes', () => {
    expect(documents.filter(({ title, body }) => /[{}]/.test(title + body))).toEqual([]);
  });
});
