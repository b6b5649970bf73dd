import { describe, expect, it } from 'vitest';
import { signInAddress, wayBack } from './way-back.ts';

describe('the way back after signing in', () => {
  it('is the page that was wanted', () => {
    expect(wayBack('/parcours/sans-carte/ouvrir-email')).toBe('/parcours/sans-carte/ouvrir-email');
  });

  it.each([
    'https://ailleurs.example/',
    '//ailleurs.example',
    '/\\ailleurs.example',
    'javascript:1',
    '/a b',
    '',
    undefined,
  ])('is the situation rather than %j', (asked) => {
    expect(wayBack(asked)).toBe('/ma-situation');
  });

  it('does not turn in circles', () => {
    expect(wayBack('/connexion?etape=code')).toBe('/ma-situation');
  });

  it('travels in the address of the sign-in', () => {
    expect(signInAddress('/ma-situation')).toBe('/connexion');
    expect(signInAddress('/parcours')).toBe('/connexion?retour=%2Fparcours');
  });
});
