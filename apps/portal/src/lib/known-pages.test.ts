import { procedures } from '@relais/content/procedures/procedures';
import { symptomSheets } from '@relais/content/symptoms/symptoms';
import { describe, expect, it } from 'vitest';
import { isKnownPage, referenceSlugs } from './known-pages.ts';

describe('the addresses that lead somewhere', () => {
  it('are those of every symptom, guide, procedure and step', () => {
    const addresses = [
      ...symptomSheets.map(({ slug }) => `/symptomes/${slug}`),
      ...referenceSlugs.map((slug) => `/guides/${slug}`),
      ...procedures.flatMap(({ slug, steps }) => [
        `/guides/${slug}`,
        `/parcours/${slug}`,
        ...steps.flatMap((step) => [
          `/parcours/${slug}/${step.slug}`,
          `/parcours/${slug}/${step.slug}/continuer`,
        ]),
      ]),
      '/',
      '/parcours',
      '/parcours/materiel',
      '/connexion',
    ];
    expect(addresses.filter((address) => !isKnownPage(address))).toEqual([]);
  });

  it.each([
    '/symptomes/inconnu',
    '/symptomes/carte-non-lue/plus',
    '/guides/inconnu',
    '/parcours/inconnu',
    '/parcours/sans-carte/inconnue',
    '/parcours/sans-carte/scanner-qr-code/ailleurs',
    '/parcours/materiel/plus',
  ])('are not %s', (address) => {
    expect(isKnownPage(address)).toBe(false);
  });
});
