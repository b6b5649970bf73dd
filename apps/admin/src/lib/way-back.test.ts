import { describe, expect, it } from 'vitest';
import { wayBack, withWayBack } from './way-back.ts';

describe('the way back after signing in', () => {
  it('is the page that was asked for', () => {
    expect(wayBack('/officines?statut=blocked&page=2')).toBe('/officines?statut=blocked&page=2');
  });

  it.each([
    'https://ailleurs.example/',
    '//ailleurs.example',
    '/\\ailleurs.example',
    'javascript:alert(1)',
    '/officines\n',
    '',
    undefined,
    ['/officines'],
  ])('never leads to %j', (asked) => {
    expect(wayBack(asked)).toBe('/');
  });

  it('does not turn in circles', () => {
    expect(wayBack('/connexion/code')).toBe('/');
  });

  it('travels in the address of the sign-in', () => {
    expect(withWayBack('/connexion', '/officines?page=2')).toBe('/connexion?retour=%2Fofficines%3Fpage%3D2');
    expect(withWayBack('/connexion', '/')).toBe('/connexion');
  });
});
