import { describe, expect, it } from 'vitest';
import { isNotIn, pieceable, withoutScheme } from './fact-links.ts';

describe('the address of a page', () => {
  it('is shown as people say it', () => {
    expect(withoutScheme('https://e-pop.ordre.pharmacien.fr')).toBe('e-pop.ordre.pharmacien.fr');
    expect(withoutScheme('https://esante.gouv.fr/faq/')).toBe('esante.gouv.fr/faq');
    expect(withoutScheme('0 809 40 00 82')).toBe('0 809 40 00 82');
  });
});

describe('a list of links below a text', () => {
  it('leaves out what the text links to', () => {
    const isLeft = isNotIn(['Appelez le {support-ecps-telephone}.', 'Sans fait.']);
    expect(['support-ecps-telephone', 'faq-ecps'].filter(isLeft)).toEqual(['faq-ecps']);
  });
});

describe('an address too long for its line', () => {
  it('is cut where people pause', () => {
    expect(pieceable('aide.cartes@esante.gouv.fr')).toEqual(['aide.cartes@', 'esante.gouv.fr']);
    expect(pieceable('esante.gouv.fr/e-cps/faq-e-cps')).toEqual(['esante.gouv.fr/', 'e-cps/', 'faq-e-cps']);
    expect(pieceable('0 809 40 00 82')).toEqual(['0 809 40 00 82']);
  });
});
