import { describe, expect, it } from 'vitest';
import { withoutScheme } from './fact-links.ts';

describe('the address of a page', () => {
  it('is shown as people say it', () => {
    expect(withoutScheme('https://e-pop.ordre.pharmacien.fr')).toBe('e-pop.ordre.pharmacien.fr');
    expect(withoutScheme('https://esante.gouv.fr/faq/')).toBe('esante.gouv.fr/faq');
    expect(withoutScheme('0 809 40 00 82')).toBe('0 809 40 00 82');
  });
});
